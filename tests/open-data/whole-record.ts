// The small invented record with so much added that every data set has a row, and texts that a spreadsheet would run.
import { linkHistory, type Revision } from '../../src/domain/changes-history.ts';
import type { EntryVersion, Fact } from '../../src/domain/changes.ts';
import { linkRecord, type PublicRecord } from '../../src/domain/record.ts';
import type { Content } from '../../src/domain/content.ts';
import { evidence, undertaking } from '../domain/promises/invented-case.ts';
import { inventedRequest } from '../fixtures/invented-request.ts';
import { entry, smallContent } from '../fixtures/small-content.ts';

const SOURCE = 'gazette-2019-07-01-lantern';

const version = (facts: Record<string, Fact>, text: string[] = []): EntryVersion => ({
  collection: 'programmes',
  id: 'lantern',
  facts,
  text,
});

/** Newest first; what is in no commit yet is no part of the data. */
const REVISIONS: Revision[] = [
  { commit: null, at: null, notes: [], changes: [{ ...ids(), before: version({ name: 'A' }), after: version({}) }] },
  {
    commit: 'b'.repeat(40),
    at: '2022-02-01T12:00:00.000Z',
    notes: ['The auditor says so.', '=Second note'],
    changes: [
      {
        ...ids(),
        before: version({ status: 'active', sources: ['a', 'b'], outcome: 'x', status_history: [{ on: '2019' }] }, [
          'One.',
          'Two.',
        ]),
        after: version(
          {
            status: 'closed',
            sources: ['b', 'a'],
            aims: '=1+1',
            status_history: [{ on: '2019', status: 'closed' }],
          },
          ['One.'],
        ),
      },
    ],
  },
  {
    commit: 'a'.repeat(40),
    at: '2022-01-01T12:00:00.000Z',
    notes: [],
    changes: [
      { ...ids(), before: null, after: version({ name: 'Lantern' }) },
      { collection: 'gone', id: 'x', before: { ...version({}), collection: 'gone', id: 'x' }, after: null },
    ],
  },
];

function ids() {
  return { collection: 'programmes', id: 'lantern' };
}

export function wholeContent(): Content {
  const content = smallContent();
  const shared = { programme: 'lantern', source: SOURCE };
  content.promises = [
    undertaking({
      ...shared,
      id: 'first',
      made_by: 'north-trust',
      due: '2021',
      target_value: '90',
      target_unit: '% of wards',
      statements: ['f-0001'],
    }),
    undertaking({ ...shared, id: 'second', made_by: 'north-trust', made_on: '2020', due: '2023', supersedes: 'first' }),
    undertaking({ ...shared, id: 'third', made_by: undefined, made_by_person: 'Nobody Known', made_on: undefined }),
  ];
  // A rival of the figure that leads, one in another scope, and a text that a spreadsheet would run.
  const cut = entry(content.statements, 'f-0006');
  const others = { ...cut, revises: undefined, disagrees_with: ['f-0006'] };
  content.statements.push(
    { ...others, id: 'f-0011', amount_gbp: '210000000' },
    { ...others, id: 'f-0012', amount_gbp: '20500000000', scope: 'part' },
  );
  Object.assign(cut, { note: '=HYPERLINK("https://example.org")', disagrees_with: ['f-0011', 'f-0012'] });
  content.promiseEvidence = [evidence('2020-02 not-yet 40.5', SOURCE, 'first'), evidence('2022 met', SOURCE, 'third')];
  content.explanations.push({
    id: 'restatement:f-0003',
    check: 'restatement:f-0003',
    gap_gbp: '-0.50',
    reason: '+44 is no sum.',
    origin: { file: 'funding/explanations.csv', line: 2 },
  });
  content.redirects.push({
    id: '/programmes/old-lantern/',
    from: '/programmes/old-lantern/',
    to: '/programmes/lantern/',
    reason: 'It was renamed.',
    origin: { file: 'redirects.csv', line: 2 },
  });
  entry(content.programmes, 'lantern').lead_bodies = ['ministry-of-riverland'];
  content.requests.push(inventedRequest({ refused_on: '2022-05', refused_because: '-1 is no reason.' }));
  return content;
}

export const wholeRecord = (change: (content: Content) => void = () => {}): PublicRecord => {
  const content = wholeContent();
  change(content);
  return linkRecord(content, linkHistory(REVISIONS, []));
};
