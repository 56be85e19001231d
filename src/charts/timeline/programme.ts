// One programme over time: the statuses that sources saw above, its announcements below.
import { extent, scaleUtc, utcYear } from 'd3';
import { compareDates, formatDate, formatMonthShort, middleOf } from '../../domain/calendar.ts';
import type { Announcement, Programme } from '../../domain/content.ts';
import { onDemand, type Chart } from '../shared/chart.ts';
import type { ChartTable } from '../shared/chart-table.ts';
import type { Box } from '../shared/boxes.ts';
import { label, labelBox, type Drawing, type Shape } from '../shared/drawing.ts';
import { LANDMARKS, landmarkLabels } from '../shared/landmarks.ts';
import { placeLabels } from '../shared/label-places.ts';
import { LETTERS } from '../shared/letters.ts';
import { outline, place, strokes, upright } from '../shared/paths.ts';
import { clearOf, levelRule, uprightRule } from '../shared/rules.ts';
import { WIDTHS } from '../shared/widths.ts';
import { round } from '../shared/rounding.ts';
import { counted } from '../../words/count.ts';
import { capital } from '../../words/letter-case.ts';
import { yearTicks } from '../shared/time-axis.ts';
import { timelineBar } from './bar.ts';
import { timelineLegend } from './legend.ts';
import { sightingsOf, statusWord, timelineRow } from './rows.ts';

type Dated = Pick<Announcement, 'id' | 'date'>;

/** Null when nothing about the programme is dated. */
export function programmeTimeline(programme: Programme, announcements: readonly Dated[]): Chart | null {
  const row = timelineRow(programme);
  const sightings = sightingsOf(programme);
  if (row.first === null || sightings.length + announcements.length === 0) return null;
  const title = 'Statuses as sources saw them, and announcements';
  const ended = row.ending !== null;
  return onDemand(
    {
      headline: `${programme.short_name}: ${row.words}`,
      title,
      sentence:
        `${capital(counted(sightings.length, 'dated sighting'))} of its status and ` +
        `${counted(announcements.length, 'announcement')}${
          ended ? '' : '; what came after the last sighting is not ' + 'known'
        }.`,
      table: programmeTable(programme, announcements, title),
      legend: [
        ...timelineLegend([row]),
        ...(announcements.length === 0
          ? []
          : [{ shapes: [{ d: DIAMOND, class: 'news-mark', ...place(12, 7.5) }], words: 'announcement' }]),
      ],
      broad: false,
    },
    {
      full: () => drawing(programme, announcements, { width: WIDTHS.full, gap: 60 }),
      wide: () => drawing(programme, announcements, { width: WIDTHS.wide, gap: 60 }),
      narrow: () => drawing(programme, announcements, { width: WIDTHS.narrow, gap: 44 }),
    },
  );
}

const BAR_AT = 96;
const BAR = 14;
const NEWS_AT = 132;
const HEIGHT = 178;
const SIZE = LETTERS.small;

function drawing(
  programme: Programme,
  announcements: readonly Dated[],
  { width, gap }: { width: number; gap: number },
): Drawing {
  const row = timelineRow(programme);
  const [earliest, latest] = extent([row.first!, row.last!, ...announcements.map((item) => middleOf(item.date))]);
  const [first, last] = [utcYear.floor(earliest!), utcYear.offset(utcYear.floor(latest!))];
  const scale = scaleUtc()
    .domain([first, last])
    .range([20, width - 20]);
  const landmarks = LANDMARKS.filter((mark) => mark.at > first && mark.at < last);
  const bar = timelineBar(row, scale, 0, BAR_AT, BAR)!;
  const ticks = yearTicks(scale, Math.floor((width - 40) / gap));
  const axis = [
    ...ticks.map(({ at, text }) => label(text, round(at), HEIGHT - 5, SIZE, 'chart-axis', 'middle')),
    ...landmarkLabels(
      landmarks.map((mark) => ({ text: mark.named, x: scale(mark.at) })),
      { width, y: 14, size: SIZE, off: 4 },
    ),
  ];
  const rules = [
    levelRule(HEIGHT - 26, 0, width, 'chart-zero'),
    ...ticks.map(({ at }) => uprightRule(at, HEIGHT - 26, HEIGHT - 20, 'chart-tick')),
    ...landmarks.map((mark) => uprightRule(scale(mark.at), 4, HEIGHT - 26, 'chart-landmark')),
  ];
  const obstacles: Box[] = [{ left: 0, right: width, top: BAR_AT - 9, bottom: HEIGHT }, ...axis.map(labelBox)];
  const changes = changesOf(programme);
  const placed = placeLabels(
    changes.map(({ x, text }) => ({
      texts: [[[{ text }]]],
      x: scale(x),
      y: BAR_AT - 16,
      reach: { across: 1, along: 1 },
      size: SIZE,
      class: 'chart-label',
      tied: true,
    })),
    obstacles,
    { left: 0, right: width, top: 36, bottom: BAR_AT - 8 },
  );
  const labels = placed.flatMap((place) =>
    (place?.labels ?? []).map((text) => ({ ...text, x: round(text.x), y: round(text.y) })),
  );
  const pins = changes.flatMap(({ x }, index): Shape[] => {
    const place = placed[index];
    if (place === null || place === undefined) return [];
    const leader = place.leader === null ? '' : strokes(place.leader);
    return [{ d: `${upright(scale(x), BAR_AT - BAR / 2, BAR_AT - 16)}${leader}`, class: 'chart-leader' }];
  });
  const diamonds = announcements.map((item): Shape => {
    const x = scale(middleOf(item.date));
    return {
      class: 'chart-mark',
      title: `Announcement, ${formatDate(item.date)}`,
      shapes: [{ d: DIAMOND, class: 'news-mark', ...place(x, NEWS_AT) }],
    };
  });
  return {
    width,
    height: HEIGHT,
    shapes: [
      ...clearOf([...axis, ...labels], rules),
      ...axis,
      ...pins,
      { class: 'chart-mark', title: seenInWords(programme), shapes: bar.shapes },
      ...diamonds,
      ...labels,
    ],
  };
}

/** "Planned, August 2019; active, September 2019". */
const seenInWords = (programme: Programme): string =>
  capital(
    [
      ...(programme.started === undefined ? [] : [`started, ${formatDate(programme.started)}`]),
      ...sightingsOf(programme).map((seen) => `${statusWord(seen.status)}, ${formatDate(seen.on)}`),
    ].join('; '),
  );

const DIAMOND = outline([0, -6], [5, 0], [0, 6], [-5, 0]);

/**
 * The sightings that changed the status, the last word first, then the first, so that these are labelled before all
 * others.
 */
function changesOf(programme: Programme): { x: Date; text: string }[] {
  const sightings = sightingsOf(programme);
  const changes = sightings.filter(
    (seen, index) => index === sightings.length - 1 || seen.status !== sightings[index - 1]?.status,
  );
  const named = changes.map((seen) => ({
    x: seen.at,
    text: `${statusWord(seen.status)}, ${formatMonthShort(seen.on)}`,
  }));
  return named.length < 2 ? named : [named.at(-1)!, ...named.slice(0, -1)];
}

function programmeTable(programme: Programme, announcements: readonly Dated[], caption: string): ChartTable {
  const rows = [
    ...(programme.started === undefined
      ? []
      : [{ on: programme.started, cells: [formatDate(programme.started), 'started'] }]),
    ...sightingsOf(programme).map((seen) => ({
      on: seen.on,
      cells: [formatDate(seen.on), `seen ${statusWord(seen.status)}`],
    })),
    ...announcements.map((item) => ({ on: item.date, cells: [formatDate(item.date), 'announcement'] })),
  ].sort((a, b) => compareDates(a.on, b.on));
  return { caption, columns: ['Date', 'What'], rows: rows.map((row) => row.cells) };
}
