import { expect, test } from 'vitest';
import type { Organisation } from '../../src/domain/content.ts';
import { orgId } from '../../src/kinds/organisation.ts';
import { identityOf } from '../../src/views/identity.ts';
import { organisationPage } from '../../src/views/organisation-page.ts';
import { entry, smallRecord } from '../fixtures/small-content.ts';

const record = smallRecord();
const north = record.organisations.get('north-trust')!;
const weft = (fields: Partial<Organisation>) => ({ ...record.organisations.get('weft-limited')!, ...fields });

test.each([
  [{ ods_code: 'X01' }, 'GB-NHS-X01'],
  [{ company_number: '01234567' }, 'GB-COH-01234567'],
  [{ charity_number: '1234567' }, 'GB-CHC-1234567'],
  [{ ods_code: 'X01', company_number: '01234567', charity_number: '1234567' }, 'GB-NHS-X01'],
  [{ company_number: '01234567', charity_number: '1234567' }, 'GB-COH-01234567'],
  [{}, undefined],
])('the identifier of %o is %s', (codes, id) => expect(orgId(codes)).toBe(id));

test('a body says its codes, its identifier, and where the code was read', () =>
  expect(identityOf(north)).toEqual({
    codes: [
      { term: 'NHS organisation code', code: 'X01' },
      { term: 'Identifier in open data', code: 'GB-NHS-X01' },
    ],
    read: 'The list of bodies, 2022',
  }));

test('numbers of companies and charities need no such remark', () =>
  expect(identityOf(weft({ company_number: 'SC123456', charity_number: '123456' }))).toEqual({
    codes: [
      { term: 'Company number', code: 'SC123456' },
      { term: 'Charity number', code: '123456' },
      { term: 'Identifier in open data', code: 'GB-COH-SC123456' },
    ],
    read: null,
  }));

test('a body of which no code is known has none on its page', () => {
  expect(identityOf(weft({}))).toBeNull();
  expect(organisationPage(record, entry(record.content.organisations, 'weft-limited')).identity).toBeNull();
  expect(organisationPage(record, north).identity).toEqual(identityOf(north));
});
