import { describe, expect, it } from 'vitest';
import type { Programme } from '../../../src/domain/content.ts';
import { labelsOf, type Group, type Label, type Path, type Shape } from '../../../src/charts/shared/drawing.ts';
import { programmeTimeline } from '../../../src/charts/timeline/programme.ts';
import { timelineChart } from '../../../src/charts/timeline/chart.ts';
import { timelineRow } from '../../../src/charts/timeline/rows.ts';
import { expectSound, pathsOf, saidBy, wordsIn } from '../labels.ts';

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

  it('says what is known and leaves out what is not there', () => {
    const said = (...some: Programme[]) => {
      const { headline, sentence } = timelineChart(some, [{ id: 'data', name: 'Data' }]);
      return `${headline}. ${sentence}`;
    };
    expect(said(closed, { ...closed, id: 'b', status: 'completed' })).toBe(
      'Two of two entries are known to have ended; of the rest only a last sighting is known. Two entries in one ' +
        'theme. Ended: one closed and one completed. The latest sighting is of 2022; no bar is drawn beyond the last ' +
        'sighting of its programme.',
    );
    expect(said(unknown)).toMatch(/ One entry in one theme\. Not settled by any source: one\.$/);
  });

  it('lists every programme under its theme in the table, with what was not found said', () => {
    const other = programme({ id: 'class', short_name: 'Class', theme: 'skills', status: 'scaled-back' });
    const { table } = timelineChart(
      [other, going, unknown],
      [
        { id: 'data', name: 'Data' },
        { id: 'skills', name: 'Skills' },
      ],
    );
    expect(table.columns).toEqual(['Programme', 'Theme', 'Started', 'Status', 'Status seen on', 'Sightings']);
    expect(table.caption).toBe('Programmes by theme, from the first to the last dated evidence of each');
    expect(table.rows).toEqual([
      [{ text: 'Lab', href: '/programmes/lab/' }, 'Data', '2019', 'Active', 'March 2021', '3'],
      [{ text: 'Tool', href: '/programmes/tool/' }, 'Data', 'not found', 'Not settled', 'not found', '0'],
      [{ text: 'Class', href: '/programmes/class/' }, 'Skills', 'not found', 'Scaled back', 'not found', '0'],
    ]);
  });

  it('explains the statuses and ends that are drawn, and no others', () => {
    const explained = (...some: Programme[]) =>
      timelineChart(some, [{ id: 'data', name: 'Data' }]).legend.map(({ words }) => words);
    expect(explained(going, closed)).toEqual(['planned', 'active', 'closed', 'not known further', 'seen by a source']);
    expect(explained({ ...closed, started: '2020-04' })).toEqual(['active', 'closed']);
    expect(explained({ ...going, status_history: [] })).toEqual(['active', 'not known further']);
    const ends = timelineChart([closed], [{ id: 'data', name: 'Data' }]).legend;
    expect(classes(ends.find(({ words }) => words === 'closed')!.shapes)).toContain('status-cap');
    expect(classes(ends.find(({ words }) => words === 'active')!.shapes)).not.toContain('status-cap');
  });

  it.each(['wide', 'full', 'narrow'] as const)(
    'draws each bar beside its name, under the years it lies in: %s',
    (form) => {
      const { shapes } = timelineChart(
        [{ ...going, started: '2018' }, closed, unknown],
        [{ id: 'data', name: 'Data' }],
      )[form];
      const rows = shapes.filter((shape) => 'shapes' in shape && shape.class === 'timeline-row') as Group[];
      expect(rows.map(({ title }) => title)).toEqual([
        'Lab: last seen active, Mar 2021',
        'App: closed Jun 2021',
        'Tool: no dated source',
      ]);
      const years = labelsOf(shapes).filter(({ runs }) => /^20\d\d$/.test(runs[0]!.text));
      const [from, to] = [years[0]!, years.at(-1)!];
      const since = (label: Label) => Number(label.runs[0]!.text) - Number(from.runs[0]!.text);
      const xOf = (year: number) => from.x + ((to.x - from.x) * (year - Number(from.runs[0]!.text))) / since(to);
      const bars = rows.map((row) => pathsOf([row]).filter((path) => path.class.startsWith('status-bar')));
      expect(bars.map((each) => each.length)).toEqual([2, 1, 0]);
      const left = (path: Path) => Number(/^M([\d.]+),/.exec(path.d)![1]);
      const top = (path: Path) => Number(/^M[\d.]+,([\d.]+)/.exec(path.d)![1]);
      // A start in 2018 lies in the middle of that year.
      expect(left(bars[0]![0]!)).toBeCloseTo(xOf(2018.5), -1);
      for (const [index, row] of rows.entries()) {
        const name = labelsOf([row])[0]!.y;
        for (const path of bars[index]!) expect(Math.abs(top(path) - name)).toBeLessThan(20);
      }
      expect(new Set(rows.map((row) => labelsOf([row])[0]!.y)).size).toBe(3);
    },
  );

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

  const news = [{ id: 'n', date: '2018-02' }];

  it('says how much was seen and announced, and that the rest is not known', () => {
    const chart = programmeTimeline(going, news)!;
    expect(chart.headline).toBe('Lab: last seen active, Mar 2021');
    expect(chart.sentence).toBe(
      'Three dated sightings of its status and one announcement; what came after the last sighting is not known.',
    );
    expect(programmeTimeline(closed, [])!.sentence).toBe('Three dated sightings of its status and no announcements.');
    expect(chart.legend.map(({ words }) => words)).toContain('announcement');
    expect(programmeTimeline(closed, [])!.legend.map(({ words }) => words)).not.toContain('announcement');
  });

  it('lists in the order of time what was seen and announced', () =>
    expect(programmeTimeline(going, news)!.table).toEqual({
      caption: 'Statuses as sources saw them, and announcements',
      columns: ['Date', 'What'],
      rows: [
        ['February 2018', 'announcement'],
        ['2019', 'started'],
        ['June 2019', 'seen planned'],
        ['January 2020', 'seen active'],
        ['March 2021', 'seen active'],
      ],
    }));

  it('names each change of status and the last word, each at the bar', () => {
    const { full } = programmeTimeline(going, news)!;
    expect(wordsIn(full).filter((words) => /planned|active/.test(words))).toEqual([
      'active, Mar 2021',
      'planned, Jun 2019',
      'active, Jan 2020',
    ]);
    expect(saidBy(full.shapes)).toEqual([
      'Started, 2019; planned, June 2019; active, January 2020; active, March 2021',
      'Announcement, February 2018',
    ]);
  });

  it('shows a landmark only where its day is on the axis', () => {
    const landmarks = (one: Programme) =>
      wordsIn(programmeTimeline(one, [])!.full).filter((words) => /NHSX/.test(words));
    expect(landmarks(going)).toEqual(['NHSX launched']);
    expect(landmarks(closed)).toEqual([]);
    expect(landmarks({ ...going, status_on: '2022-03' })).toEqual(['NHSX launched', 'NHSX merged']);
  });

  it('sets announcements along the axis of the bar', () => {
    const { full } = programmeTimeline(going, [...news, { id: 'm', date: '2021-03' }])!;
    const at = pathsOf(full.shapes)
      .filter((path) => path.class === 'news-mark')
      .map((path) => path.at![0]);
    const years = labelsOf(full.shapes).filter(({ runs }) => /^20\d\d$/.test(runs[0]!.text));
    const x = (year: string) => years.find(({ runs }) => runs[0]!.text === year)!.x;
    expect(at[0]).toBeCloseTo(x('2018') + (x('2019') - x('2018')) / 8, -1);
    // The end of the bar is the sighting of the same month.
    const open = pathsOf(full.shapes).find((path) => path.class === 'status-open')!;
    expect(at[1]).toBe(open.at![0]);
  });

  it('is not drawn where nothing is dated', () => expect(programmeTimeline(unknown, [])).toBeNull());
});
