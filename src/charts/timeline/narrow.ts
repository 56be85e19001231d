// The timeline of all programmes for phones: each name above its bar, its last words at the right.
import { programmeAddress } from '../../domain/addresses.ts';
import { LANDMARKS, landmarkLabels } from '../shared/landmarks.ts';
import { label, labelsOf, type Drawing, type Shape } from '../shared/drawing.ts';
import { LETTERS } from '../shared/letters.ts';
import { clearOf, levelRule, uprightRule, type Rule } from '../shared/rules.ts';
import { WIDTHS } from '../shared/widths.ts';
import { round } from '../shared/rounding.ts';
import { textWidth } from '../shared/text-width.ts';
import { yearTicks } from '../shared/time-axis.ts';
import { timelineBar } from './bar.ts';
import { yearScale, type ThemeRows } from './layout.ts';

const WIDTH = WIDTHS.narrow;
const SIZE = LETTERS.usual;
const SMALL = LETTERS.small;
const ROW = 42;
const LINE = 16;
const THEME = 58;
const EDGE = 16;
const BAR = 8;

export function timelineNarrow(themes: readonly ThemeRows[]): Drawing {
  const scale = yearScale(
    themes.flatMap((theme) => theme.rows),
    EDGE,
    WIDTH - 12,
  );
  // The last year is not named where its name would run out of the drawing.
  const years = yearTicks(scale, 4).filter((tick) => tick.at + textWidth(tick.text, SMALL) / 2 <= WIDTH);
  const shapes: Shape[] = [];
  const rules: Rule[] = LANDMARKS.map((mark) => uprightRule(scale(mark.at), 3, 20, 'chart-landmark'));
  let y = 18;
  for (const theme of themes) {
    shapes.push({
      class: 'timeline-theme',
      shapes: [
        label([{ text: theme.name, strong: true }], 0, y + 28, LETTERS.large, 'chart-heading'),
        ...years.map(({ at, text }) => label(text, round(at), y + 50, SMALL, 'chart-axis', 'middle')),
      ],
    });
    rules.push(levelRule(y + 35, 0, WIDTH, 'chart-zero'));
    y += THEME;
    for (const row of theme.rows) {
      const fits = textWidth(row.name, SIZE) + textWidth(row.words, SMALL) + 10 <= WIDTH;
      const middle = y + (fits ? 0 : LINE) + 28;
      const bar = timelineBar(row, scale, EDGE, middle, BAR);
      shapes.push({
        class: 'timeline-row',
        title: `${row.name}: ${row.words}`,
        shapes: [
          {
            class: 'timeline-link',
            href: programmeAddress(row.id),
            shapes: [label(row.name, 0, y + 17, SIZE, 'chart-name')],
          },
          fits
            ? label(row.words, WIDTH, y + 17, SMALL, 'chart-axis', 'end')
            : label(row.words, 0, y + 17 + LINE, SMALL, 'chart-axis'),
          ...(bar?.shapes ?? []),
        ],
      });
      if (bar !== null)
        rules.push(...LANDMARKS.map((mark) => uprightRule(scale(mark.at), middle - 9, middle + 9, 'chart-landmark')));
      y += (bar === null ? 26 : ROW) + (fits ? 0 : LINE);
    }
  }
  const landmarks = landmarkLabels(
    LANDMARKS.map((mark) => ({ text: mark.short, x: scale(mark.at) })),
    { width: WIDTH, y: 14, size: SMALL, off: 4 },
  );
  return {
    width: WIDTH,
    height: y + 4,
    shapes: [...clearOf([...landmarks, ...labelsOf(shapes)], rules), ...landmarks, ...shapes],
  };
}
