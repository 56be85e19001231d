import { describe, expect, it } from 'vitest';
import type { Path } from '../../../src/charts/shared/drawing.ts';
import { endCap, openEnd, statusBar, timelineBar } from '../../../src/charts/timeline/bar.ts';
import type { TimelineRow } from '../../../src/charts/timeline/rows.ts';

const day = (on: string) => new Date(on);
/** Ten units a year, 2010 at 100. */
const of = (at: Date) => 100 + (at.getUTCFullYear() - 2010) * 10;
const row = (fields: Partial<TimelineRow>): TimelineRow => ({
  id: 'lab',
  name: 'Lab',
  theme: 'data',
  segments: [{ status: 'active', from: day('2012'), to: day('2016') }],
  seen: [],
  started: true,
  ending: null,
  first: day('2012'),
  last: day('2016'),
  words: '',
  status: 'active',
  ...fields,
});
const bar = (fields: Partial<TimelineRow> = {}) => timelineBar(row(fields), of, 100, 50, 10)!;
const drawn = (fields: Partial<TimelineRow>, name: string) =>
  (bar(fields).shapes as Path[]).filter((shape) => shape.class.includes(name)).map(({ d, at }) => at ?? d);

describe('the bar of a programme', () => {
  it('reaches from its first to its last sighting, in the ink of each status', () => {
    const changed = {
      segments: [
        { status: 'planned' as const, from: day('2012'), to: day('2014') },
        { status: 'active' as const, from: day('2014'), to: day('2016') },
      ],
    };
    expect(drawn(changed, 'status-planned')).toEqual(['M120,45h20v10h-20Z']);
    expect(drawn(changed, 'status-active')).toEqual(['M140,45h20v10h-20Z']);
  });

  it('is wide enough to be seen where it was seen once', () => {
    const once = { segments: [{ status: 'paused' as const, from: day('2012'), to: day('2012') }], last: day('2012') };
    expect(drawn(once, 'status-paused')).toEqual(['M120,45h8v10h-8Z']);
    expect(drawn(once, 'status-open')).toEqual([[128, 50]]);
  });

  it('gives the status last seen its least width, though the one before reached to its day', () => {
    const late = {
      segments: [
        { status: 'planned' as const, from: day('2012'), to: day('2016') },
        { status: 'active' as const, from: day('2016'), to: day('2016') },
      ],
    };
    expect(drawn(late, 'status-active')).toEqual(['M152,45h8v10h-8Z']);
  });

  it('ends in dots where the end is not known, and in a cap on the day where it is', () => {
    expect(drawn({}, 'status-open')).toEqual([[160, 50]]);
    const ended = { ending: { at: day('2016'), status: 'closed' as const } };
    expect(drawn(ended, 'status-open')).toEqual([]);
    expect(drawn(ended, 'status-cap')).toEqual([[160, 50]]);
    expect([bar().right, bar(ended).right]).toEqual([178, 169]);
  });

  it('begins with dots where no source says when it started', () => {
    expect(drawn({ started: false }, 'status-open')).toEqual([
      [120, 50],
      [160, 50],
    ]);
    expect([bar().left, bar({ started: false }).left]).toEqual([120, 102]);
  });

  it('stands clear of its cap where only the end is known', () => {
    const ended = { ending: { at: day('2016'), status: 'closed' as const } };
    const only = { ...ended, segments: [], started: false, first: day('2016') };
    expect(drawn(only, 'status-open')).toEqual([[158, 50]]);
  });

  it('is cut off at the beginning of the axis, with an arrow and no dots', () => {
    const old = { segments: [{ status: 'active' as const, from: day('2005'), to: day('2016') }], first: day('2005') };
    expect(drawn(old, 'status-active')).toEqual(['M100,45h60v10h-60Z']);
    expect(drawn({ ...old, started: false }, 'status-older')).toEqual([[100, 50]]);
    expect(drawn({ ...old, started: false }, 'status-open')).toEqual([[160, 50]]);
    expect(bar({ ...old, started: false }).left).toBe(82);
    expect(drawn({}, 'status-older')).toEqual([]);
  });

  it('leaves out a stretch that lies wholly before the axis', () => {
    const both = {
      segments: [
        { status: 'planned' as const, from: day('2005'), to: day('2008') },
        { status: 'active' as const, from: day('2008'), to: day('2016') },
      ],
      first: day('2005'),
    };
    expect(drawn(both, 'status-planned')).toEqual([]);
    expect(drawn(both, 'status-active')).toEqual(['M100,45h60v10h-60Z']);
  });

  it('has a tick at each sighting between its ends', () => {
    const seen = ['2012', '2013', '2015', '2016'].map(day);
    expect(drawn({ seen }, 'status-seen')).toEqual(['M130,43.5L130,56.5M150,43.5L150,56.5']);
    expect(drawn({ seen: [day('2012')] }, 'status-seen')).toEqual([]);
  });

  it('is none where nothing is dated', () =>
    expect(timelineBar(row({ first: null, last: null }), of, 100, 50, 10)).toBeNull());
});

describe('how a bar ends', () => {
  it('is told by its shape: a bar across, a full point, an arrow onward', () => {
    const [closed, completed, merged] = (['closed', 'completed', 'merged'] as const).map((status) =>
      endCap(status, 30, 50, 9),
    ) as Path[];
    expect(closed!.d).toBe('M-1.75,-7h3.5v14h-3.5Z');
    expect(completed!.d).toMatch(/^M5.5,0A5.5,5.5,/);
    expect(merged!.d).toBe('M-1,-6L8,0L-1,6Z');
    expect([closed, completed, merged].map((cap) => cap!.at)).toEqual([
      [30, 50],
      [30, 50],
      [30, 50],
    ]);
  });

  it('is open to the side of what is not known', () => {
    expect(openEnd(30, 50, 1)).toMatchObject({ d: 'M5,0h0M10,0h0M15,0h0', at: [30, 50] });
    expect(openEnd(30, 50, -1)).toMatchObject({ d: 'M-5,0h0M-10,0h0M-15,0h0' });
  });
});

it('only what was scaled back is hatched', () => {
  expect(statusBar('active', 0, 20, 50, 10)).toHaveLength(1);
  expect(statusBar('scaled-back', 0, 20, 50, 10).map((shape) => shape.class)).toEqual([
    'status-bar status-scaled-back',
    'status-hatch',
  ]);
});
