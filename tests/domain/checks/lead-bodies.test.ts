import { expect, test } from 'vitest';
import { leadBodies } from '../../../src/domain/checks/lead-bodies.ts';
import type { Content, Organisation } from '../../../src/domain/content.ts';
import { entry, smallContent } from '../../fixtures/small-content.ts';

const told = (change: (content: Content) => void) =>
  leadBodies(smallContent(change)).map(
    ({ file, line, what, write }) => `${file.replace('content/', '')}:${line} ${what} ${write}`,
  );
const lantern = (content: Content) => entry(content.programmes, 'lantern');
const change = (id: string, fields: Partial<Organisation>) => (content: Content) =>
  Object.assign(entry(content.organisations, id), fields);

test.each<[string, string]>([
  ['by its name without "The"', 'Ministry of Riverland'],
  ['by another name', 'The MoR, with the colleges'],
  ['by a former name', 'Office of Rivers'],
  ['whatever the capitals', 'NORTH TRUST and the ministry of riverland'],
])('a lead body may be named in lead_body %s', (_, words) =>
  expect(
    told((content) => {
      Object.assign(lantern(content), { lead_body: words, lead_bodies: ['ministry-of-riverland'] });
      change('ministry-of-riverland', { former_names: ['Office of Rivers until 2016-05-01'] })(content);
    }),
  ).toEqual([]),
);

test('a lead body that the words do not name', () =>
  expect(told((content) => (lantern(content).lead_bodies = ['ministry-of-riverland', 'north-trust']))).toEqual([
    'programmes/lantern.mdx:1 lead_bodies names "north-trust", and lead_body does not name it. Write North Trust in ' +
      'lead_body too, if a source shows that it led; or take it out of lead_bodies.',
  ]));

test('a lead body without any words', () =>
  expect(told((content) => (entry(content.programmes, 'old-mill').lead_bodies = ['north-trust']))).toEqual([
    'programmes/old-mill.mdx:1 lead_bodies names "north-trust", and there is no lead_body. Write North Trust in ' +
      'lead_body too, if a source shows that it led; or take it out of lead_bodies.',
  ]));

test('a lead body that is not in the record is told by the check of references alone', () =>
  expect(told((content) => (lantern(content).lead_bodies = ['nobody']))).toEqual([]));

test('a successor without a source', () =>
  expect(told(change('weft-limited', { successor: 'north-trust' }))).toEqual([
    'organisations.csv:4 weft-limited is said to have the successor north-trust, and no source shows it. Write the ' +
      'id of the source in successor_source, or clear successor.',
  ]));

test('a source of no successor', () =>
  expect(told(change('weft-limited', { successor_source: 'auditor-2021-report' }))).toEqual([
    'organisations.csv:4 weft-limited has a source of its successor, and no successor. Write the id of the ' +
      'successor, or clear successor_source.',
  ]));

test('successors in a circle, however long', () =>
  expect(
    told((content) => {
      change('weft-limited', { successor: 'north-trust', successor_source: 'auditor-2021-report' })(content);
      change('north-trust', { successor: 'weft-limited', successor_source: 'auditor-2021-report' })(content);
    }),
  ).toEqual([
    'organisations.csv:3 north-trust has the successor weft-limited, which leads back to north-trust. A successor ' +
      'comes later: clear successor at the last of them.',
    'organisations.csv:4 weft-limited has the successor north-trust, which leads back to weft-limited. A successor ' +
      'comes later: clear successor at the last of them.',
  ]));

test('a body that leads into a circle is not itself in one', () =>
  expect(
    told((content) => {
      change('idle-college', { successor: 'north-trust', successor_source: 'auditor-2021-report' })(content);
      change('north-trust', { successor: 'north-trust', successor_source: 'auditor-2021-report' })(content);
    }),
  ).toEqual([
    'organisations.csv:3 north-trust has the successor north-trust, which leads back to north-trust. A successor ' +
      'comes later: clear successor at the last of them.',
  ]));
