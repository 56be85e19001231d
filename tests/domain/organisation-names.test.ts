import { expect, test } from 'vitest';
import { formerNames } from '../../src/domain/checks/former-names.ts';
import { nameOn } from '../../src/domain/organisation-names.ts';
import { smallContent } from '../fixtures/small-content.ts';

const office = {
  name: 'Office of Rivers and Mills',
  former_names: ['Office of Rivers until 2018-01-08', 'Water until Dawn until 2010-05-01'],
};

test.each([
  ['2010-04-30', 'Water until Dawn'],
  ['2010-05-01', 'Office of Rivers'],
  ['2018-01-07', 'Office of Rivers'],
  ['2018-01-08', 'Office of Rivers and Mills'],
  ['2017', 'Office of Rivers'],
  ['2017-12', 'Office of Rivers'],
  ['2018-01', 'Office of Rivers and Mills'],
  ['2018', 'Office of Rivers and Mills'],
  [undefined, 'Office of Rivers and Mills'],
])('on %s it was %s', (date, name) => expect(nameOn(office, date)).toBe(name));

test('a body that was never renamed has one name', () =>
  expect(nameOn({ name: 'North Trust' }, '1999')).toBe('North Trust'));

test('a former name that ends on a day that does not exist', () =>
  expect(
    formerNames(
      smallContent((content) => {
        content.organisations[0]!.former_names = ['Old Name until 2018-02-30'];
      }),
    ),
  ).toMatchObject([
    {
      what: 'former_names ends "Old Name" on 2018-02-30, a day that does not exist.',
      write: 'Correct the day: year, month, day, for example 2018-01-08.',
    },
  ]));
