import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { announcement as announcementKind } from '../../src/kinds/announcement.ts';
import { correction as correctionKind } from '../../src/kinds/correction.ts';
import { moment, siteAddress } from '../../src/kinds/fields.ts';
import { page as pageKind } from '../../src/kinds/page.ts';
import { programme as programmeKind } from '../../src/kinds/programme.ts';
import { redirect as redirectKind } from '../../src/kinds/redirect.ts';
import { source as sourceKind } from '../../src/kinds/source.ts';
import { statement as statementKind } from '../../src/kinds/statement.ts';

const told = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
const MOMENT = 'Write day, time and time zone, for example 2026-12-01T00:01:00+00:00 (in British summer time +01:00).';

describe('a moment has its time zone', () => {
  test.each(['2026-12-01T00:01:00+00:00', '2026-07-01T00:01+01:00', '2026-12-01T23:59:59Z'])('%s', (time) =>
    expect(told(moment('When.').schema, time)).toEqual([]),
  );
  test.each([
    '2026-12-01T00:01:00',
    '2026-12-01',
    '2026-12-01 00:01:00+00:00',
    '1 December 2026',
    '2026-12-01T24:00:00Z',
    '2026-12-01T00:01:00 GMT',
    '2026-12-01T00:01:00+15:00',
  ])('%s is none', (time) => expect(told(moment('When.').schema, time)).toEqual([`: ${MOMENT}`]));
});

test.each([
  ['announcements', announcementKind.schema],
  ['programmes', programmeKind.schema],
  ['pages', pageKind.schema],
  ['statements', statementKind.schema],
  ['sources', sourceKind.schema],
] as const)('%s may wait, but only with a time zone', (_name, schema) => {
  expect(told(schema, { publish_at: '2026-12-01T00:01:00' })).toContain(`publish_at: ${MOMENT}`);
  expect(
    told(schema, { publish_at: '2026-12-01T00:01:00Z' }).filter((problem) => problem.startsWith('publish_at')),
  ).toEqual([]);
});

describe('an address of this site', () => {
  test.each(['/', '/about/', '/news/2019/2019-08-08-ai-lab/'])('%s', (address) =>
    expect(told(siteAddress('Where.').schema, address)).toEqual([]),
  );
  test.each([
    'about/',
    '/about',
    '/about//',
    'https://nhsx.example/about/',
    '/About/',
    '/about/#top',
    '//evil.example/',
  ])('%s is none', (address) => {
    expect(told(siteAddress('Where.').schema, address)).toEqual([
      ': Write the address of a page of this site: it begins and ends with "/", for example /programmes/nhs-app/.',
    ]);
  });
});

test('a redirect says from where, to where and why', () => {
  expect(told(redirectKind.schema, { from: '/old/', to: '/new/', reason: 'Renamed.' })).toEqual([]);
  expect(told(redirectKind.schema, { from: '/old/', to: '/new/' })).toEqual([
    'reason: Write why the page moved, in a sentence that readers will see.',
  ]);
});

test('a correction names fields as the files do', () => {
  const good = { id: 'x', on: '2026-11-22', where: '/about/', was: 'a', is: 'b' };
  expect(told(correctionKind.schema, { ...good, statement: 'f-0001', field: 'amount_gbp', note: 'n' })).toEqual([]);
  expect(told(correctionKind.schema, { ...good, field: 'Amount (£)' })).toEqual([
    'field: Write the name of a field as it stands in the file, for example amount_gbp.',
  ]);
});
