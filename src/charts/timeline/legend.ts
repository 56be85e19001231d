// The bars and ends that a timeline uses, with their meaning.
import { STATUSES } from '../../kinds/programme.ts';
import type { LegendItem } from '../shared/chart.ts';
import { upright } from '../shared/paths.ts';
import { endCap, openEnd, statusBar } from './bar.ts';
import { ENDINGS, statusWord, type TimelineRow } from './rows.ts';

export function timelineLegend(rows: readonly TimelineRow[]): LegendItem[] {
  const used = new Set(
    rows.flatMap((row) => [
      ...row.segments.map((segment) => segment.status),
      ...(row.ending === null ? [] : [row.ending.status]),
    ]),
  );
  return [
    ...STATUSES.filter((status) => used.has(status)).map((status) => ({
      shapes: ENDINGS.includes(status)
        ? [...statusBar('active', 0, 14, 7.5, 9), endCap(status, 14, 7.5, 9)]
        : statusBar(status, 1, 22, 7.5, 9),
      words: statusWord(status),
    })),
    ...(rows.some((row) => row.ending === null || !row.started)
      ? [{ shapes: [...statusBar('active', 0, 8, 7.5, 9), openEnd(8, 7.5, 1)], words: 'not known further' }]
      : []),
    ...(rows.some((row) => row.seen.length > 1)
      ? [
          {
            shapes: [
              ...statusBar('active', 0, 23, 7.5, 9),
              { d: `${upright(7, 1.5, 13.5)}${upright(15, 1.5, 13.5)}`, class: 'status-seen' },
            ],
            words: 'seen by a source',
          },
        ]
      : []),
  ];
}
