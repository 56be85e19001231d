import { describe, expect, it } from 'vitest';
import { flowChart } from '../../../src/charts/flow/chart.ts';
import { flowLayout } from '../../../src/charts/flow/layout.ts';
import { flowOf } from '../../../src/charts/flow/passages.ts';
import type { Organisation, Statement } from '../../../src/domain/content.ts';
import { statement } from '../invented.ts';
import { expectSound, wordsIn } from '../labels.ts';

const body = (id: string, kind = 'acute-trust'): [string, Organisation] => [
  id,
  { id, name: `The ${id}`, kind, origin: { file: '', line: 1 } },
];
const organisations = new Map(
  ['dept', 'lab', ...Array.from({ length: 60 }, (_, index) => `r${index}`)].map((id) => body(id)),
);
const programmes = new Map(['p0', 'p1', 'p2', 'p3'].map((id) => [id, { name: `Programme ${id}`, short_name: id }]));
const context = { programmes, organisations, sortOf: ({ kind }: Organisation) => kind };
const row = (index: number, fields: Partial<Statement> = {}): Statement =>
  statement(`f-${index}`, {
    kind: 'allocated',
    scope: 'per-recipient',
    funders: ['dept'],
    recipient: `r${index}`,
    programme: `p${index % 4}`,
    amount_gbp: '1000000',
    ...fields,
  });

const counted = Array.from({ length: 16 }, (_, index) => row(index, { counted: 'yes' }));

describe('the choice between pounds and statements', () => {
  it('adds pounds where enough statements of one kind are counted', () =>
    expect(flowOf(counted).kind).toBe('allocated'));

  it('counts statements where too few are counted, in too few programmes, or of several kinds', () => {
    expect(flowOf(counted.slice(0, 8)).kind).toBeNull();
    expect(flowOf(counted.map((each) => ({ ...each, programme: 'p0' }))).kind).toBeNull();
    expect(
      flowOf(counted.map((each, index) => ({ ...each, kind: index % 2 === 0 ? 'announced' : 'allocated' }))).kind,
    ).toBeNull();
  });

  it.each<[what: string, fields: Partial<Statement>]>([
    ['that names no giver', { funders: undefined }],
    ['with an empty list of givers', { funders: [] }],
    ['that names no recipient', { recipient: undefined }],
    ['that repeats another', { restates: 'f-1' }],
    ['that its source printed wrongly', { scope: 'misprint' }],
    ['for something wider', { scope: 'wider' }],
  ])('never draws a statement %s, in pounds or in statements', (_what, fields) => {
    const drawn = (rows: readonly Statement[]) =>
      flowOf(rows).passages.flatMap((passage) => passage.statements.map(({ id }) => id));
    for (const rows of [counted, counted.slice(0, 8)])
      expect(drawn([...rows, row(20, { counted: 'yes', ...fields })])).not.toContain('f-20');
    expect(drawn([...counted, row(20, { counted: 'yes' })])).toContain('f-20');
  });

  it('leaves what is not counted out of pounds', () => {
    const passages = (rows: readonly Statement[]) => flowOf(rows).passages;
    expect(passages([...counted, row(20, { counted: 'no' })])).toEqual(passages(counted));
  });

  it('keeps funders named together as one', () => {
    const both = counted.map((each) => ({ ...each, funders: ['lab', 'dept'] }));
    expect(new Set(flowOf(both).passages.map((passage) => passage.funder))).toEqual(new Set(['dept+lab']));
    expect(wordsIn(flowChart(both, context)!.wide)).toContain('The dept and The lab £16m');
  });
});

describe('the drawing', () => {
  it('gives each node the weight of its statements, in and out', () => {
    const { nodes, bands } = flowLayout(flowOf(counted).passages, 'allocated', (id) => id, 400, 20);
    for (const node of nodes) {
      for (const side of ['from', 'to'] as const) {
        const own = bands.filter((band) => band[side] === node);
        if (own.length > 0) expect(own.reduce((sum, band) => sum + band.height, 0)).toBeCloseTo(node.height, 5);
      }
    }
  });

  it('keeps nodes as far apart as their labels need', () => {
    const { nodes } = flowLayout(flowOf(counted).passages, 'allocated', (id) => id, 400, 20);
    for (const column of [0, 1, 2]) {
      const middles = nodes
        .filter((node) => node.column === column)
        .map((node) => node.top + node.height / 2)
        .sort((a, b) => a - b);
      middles.slice(1).forEach((middle, index) => expect(middle - middles[index]!).toBeGreaterThanOrEqual(19.99));
    }
  });

  it('says which of the two it is', () => {
    const pounds = flowChart(counted, context)!;
    expect(pounds.headline).toBe(
      'The dept is named as the giver of £16 million of what can be counted as allocated to named recipients',
    );
    const statements = flowChart(counted.slice(0, 8), context)!;
    expect(statements.sentence).toContain('Widths show the number of statements, not the money');
    expect(JSON.stringify(statements)).not.toContain('£');
  });

  it('reads one statement out as one', () => {
    const narrow = JSON.stringify(flowChart(counted.slice(0, 1), context)!.narrow);
    expect(narrow).toContain(': 1 statement"');
    expect(narrow).not.toContain('1 statements');
  });

  it.each([
    ['few', 8],
    ['some', 16],
    ['many', 60],
  ])('stays legible with %s', (name, number) => {
    const rows = Array.from({ length: number }, (_, index) =>
      row(index, { counted: number > 8 ? 'yes' : 'no', funders: [index % 3 === 0 ? 'lab' : 'dept'] }),
    );
    expectSound(flowChart(rows, context)!, name);
  });

  it('draws nothing from nothing', () => expect(flowChart([statement('a')], context)).toBeNull());
});
