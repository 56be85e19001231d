import { describe, expect, it } from 'vitest';
import type { Programme } from '../../../src/domain/content.ts';
import { labelsOf, type Shape } from '../../../src/charts/shared/drawing.ts';
import { programmeTimeline } from '../../../src/charts/timeline/programme.ts';
import { timelineChart } from '../../../src/charts/timeline/chart.ts';
import { timelineRow } from '../../../src/charts/timeline/rows.ts';
import { expectSound } from '../labels.ts';

const programme = (fields: Partial<Programme>): Programme =>
  ({
    id: 'lab',
    name: 'The Lab',
    short_name: 'Lab',
    theme: 'data',
    kind: 'programme',
    named_at_launch: 'no',
    summary: 'A lab.',
    sources: [],
    origin: { file: '', line: 1 },
    body: { components: [], headings: [] },
    ...fields,
  }) as unknown as Programme;
const seen = (on: string, status: NonNullable<Programme['status']>) => ({ on, status, note: 'note', source: 's' });
const classes = (shapes: readonly Shape[]): string[] =>
  shapes.flatMap((shape) => ('shapes' in shape ? classes(shape.shapes) : [shape.class]));

const going = programme({
  started: '2019',
  status: 'active',
  status_on: '2021-03',
  status_history: [seen('2019-06', 'planned'), seen('2020-01', 'active'), seen('2021-03', 'active')],
});
const closed = programme({
  id: 'app',
  short_name: 'App',
  status: 'closed',
  status_on: '2021-06',
  status_history: [seen('2020-05', 'active'), seen('2021-06', 'closed'), seen('2022', 'closed')],
});
const unknown = programme({ id: 'tool', short_name: 'Tool' });

describe('rows', () => {
  it('never lasts beyond the last sighting', () => {
    const row = timelineRow(going);
    expect(row.ending).toBeNull();
    expect(row.last).toEqual(new Date('2021-03-16'));
    expect(row.words).toBe('last seen active, Mar 2021');
  });

  it('ends where the end was seen, and later sightings of the end add nothing', () => {
    const row = timelineRow(closed);
    expect(row.ending?.status).toBe('closed');
    expect(row.last).toEqual(new Date('2021-06-15T12:00Z'));
    expect(row.segments.map((segment) => segment.status)).toEqual(['active']);
    expect(row.words).toBe('closed Jun 2021');
  });

  it('joins stretches of one status and changes at the sighting', () => {
    expect(timelineRow(going).segments.map((segment) => segment.status)).toEqual(['planned', 'active']);
  });

  it('has no bar where nothing is dated', () => {
    expect(timelineRow(unknown)).toMatchObject({ first: null, last: null, words: 'no dated source' });
  });
});

describe('all programmes', () => {
  const chart = timelineChart([going, closed, unknown], [{ id: 'data', name: 'Data' }]);

  it('says in a sentence what is drawn', () => {
    expect(chart.headline).toBe(
      'One of three entries is known to have ended; of the rest only a last sighting is known',
    );
    expect(chart.sentence).toBe(
      'Three entries in one theme. Ended: one closed; last seen: one active; not settled by any source: one. The ' +
        'latest sighting is of 2022; no bar is drawn beyond the last sighting of its programme.',
    );
  });

  it('leaves open what is not known to have ended, and caps what is', () => {
    const only = (one: Programme) => classes(timelineChart([one], [{ id: 'data', name: 'Data' }]).wide.shapes);
    expect(only(going)).toContain('status-open');
    expect(only(going)).not.toContain('status-cap');
    expect(only(closed)).toContain('status-cap');
  });

  it('keeps labels apart', () => expectSound(chart, 'timeline'));

  it.each(['wide', 'full'] as const)('says the last words of all in one column: %s', (form) => {
    const late = programme({ id: 'late', short_name: 'Late', started: '2010', status: 'active', status_on: '2026-03' });
    const drawing = timelineChart([going, closed, unknown, late], [{ id: 'data', name: 'Data' }])[form];
    const words = labelsOf(drawing.shapes).filter(({ runs }) => /seen|closed|no dated/.test(runs[0]!.text));
    expect(words).toHaveLength(4);
    expect(new Set(words.map(({ x, anchor }) => `${x} ${anchor}`)).size).toBe(1);
  });

  it('links every name to its programme', () => {
    expect(JSON.stringify(chart.wide)).toContain('"/programmes/tool/"');
    expect(JSON.stringify(chart.narrow)).toContain('"/programmes/tool/"');
  });
});

describe('one programme', () => {
  it.each([
    ['going', going],
    ['closed', closed],
  ])('%s: keeps labels apart', (name, each) => {
    const news = ['2018-02', '2019-06-03', '2021-06-20', '2024'].map((date, index) => ({ id: `n-${index}`, date }));
    expectSound(programmeTimeline(each, news)!, name);
    expectSound(programmeTimeline(each, [])!, name);
  });

  it('is not drawn where nothing is dated', () => expect(programmeTimeline(unknown, [])).toBeNull());
});
