// The timeline of all programmes for wide pages: names at the left, bars and last words at the right, the years again
// at each theme.
import { middleOf } from '../../domain/calendar.ts';
import { programmeAddress } from '../../domain/addresses.ts';
import { LANDMARKS, landmarkLabels } from '../shared/landmarks.ts';
import { label, labelBox, type Drawing, type Shape } from '../shared/drawing.ts';
import { level, upright } from '../shared/paths.ts';
import { round } from '../shared/rounding.ts';
import { textWidth } from '../shared/text-width.ts';
import { yearTicks } from '../shared/time-axis.ts';
import { timelineBar } from './bar.ts';
import { yearScale, type ThemeRows } from './layout.ts';

const WIDTH = 960;
const SIZE = 16;
const SMALL = 14;
const ROW = 27;
const THEME = 46;
const NAMES = 326;
const BAR = 10;

export function timelineWide(themes: readonly ThemeRows[]): Drawing {
  const scale = yearScale(
    themes.flatMap((theme) => theme.rows),
    NAMES,
    WIDTH - 4,
  );
  // The last year is not named where its name would run out of the drawing.
  const years = yearTicks(scale, 12).filter((tick) => tick.at + textWidth(tick.text, SMALL) / 2 <= WIDTH);
  const top = 30;
  const shapes: Shape[] = [];
  // A landmark is left out where it would run through words.
  const uprights = LANDMARKS.map((mark) => upright(scale(mark.at), 4, 24));
  let y = top;
  for (const theme of themes) {
    shapes.push({
      class: 'timeline-theme',
      shapes: [
        label([{ text: theme.name, strong: true }], 0, y + 32, SIZE, 'chart-heading'),
        ...years.map(({ at, text }) => label(text, round(at), y + 32, SMALL, 'chart-axis', 'middle')),
        { d: level(y + 40, 0, WIDTH), class: 'chart-zero' },
      ],
    });
    y += THEME;
    for (const row of theme.rows) {
      const middle = y + ROW / 2;
      const bar = timelineBar(row, scale, NAMES, middle, BAR);
      const width = textWidth(row.words, SMALL);
      const words =
        bar === null
          ? label(row.words, round(scale(middleOf('2016-01-01'))), middle + 4.5, SMALL, 'chart-axis')
          : bar.right + width + 8 <= WIDTH
            ? label(row.words, round(bar.right + 6), middle + 4.5, SMALL, 'chart-axis chart-label')
            : label(row.words, round(bar.left - 6), middle + 4.5, SMALL, 'chart-axis chart-label', 'end');
      shapes.push({
        class: 'timeline-row',
        title: `${row.name}: ${row.words}`,
        shapes: [
          { d: level(y + ROW, 0, WIDTH), class: 'chart-grid' },
          {
            class: 'timeline-link',
            href: programmeAddress(row.id),
            shapes: [label(row.name, 0, middle + 5, SIZE, 'chart-name')],
          },
          ...(bar?.shapes ?? []),
          words,
        ],
      });
      const { left, right } = labelBox(words);
      LANDMARKS.forEach((mark, index) => {
        const x = scale(mark.at);
        if (x < left - 2 || x > right + 2) uprights[index] += upright(x, y, y + ROW);
      });
      y += ROW;
    }
  }
  const landmarks: Shape[] = [
    ...uprights.map((d): Shape => ({ d, class: 'chart-landmark' })),
    ...landmarkLabels(
      LANDMARKS.map((mark) => ({ text: mark.text, x: scale(mark.at) })),
      { width: WIDTH, y: 15, size: SMALL, off: 6 },
    ),
  ];
  return { width: WIDTH, height: y + 4, shapes: [...landmarks, ...shapes] };
}
