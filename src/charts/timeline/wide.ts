// The timeline of all programmes for wide pages: names at the left, bars in the middle, last words in a column at the
// right, the years again at each theme.
import { max } from 'd3';
import { programmeAddress } from '../../domain/addresses.ts';
import { label, labelsOf, type Drawing, type Label, type Shape } from '../shared/drawing.ts';
import { LANDMARKS, landmarkLabels } from '../shared/landmarks.ts';
import { LETTERS } from '../shared/letters.ts';
import { round } from '../shared/rounding.ts';
import { clearOf, levelRule, uprightRule, type Rule } from '../shared/rules.ts';
import { textWidth } from '../shared/text-width.ts';
import { yearTicks } from '../shared/time-axis.ts';
import { WIDTHS } from '../shared/widths.ts';
import { timelineBar } from './bar.ts';
import { yearScale, type ThemeRows } from './layout.ts';

/** Wider than other charts beside text: it is only shown where there is room for it. */
const FORM_WIDTHS = { wide: 960, full: WIDTHS.full } as const;
const ROW = 27;
const THEME = 46;
const TOP = 30;
const NAMES = 326;
const BAR = 10;
/** Room after the last year for the dots that say "not known further". */
const OPEN = 24;

export function timelineWide(themes: readonly ThemeRows[], form: 'wide' | 'full'): Drawing {
  const width = FORM_WIDTHS[form];
  const all = themes.flatMap((theme) => theme.rows);
  const words = width - Math.ceil(max(all, (row) => textWidth(row.words, LETTERS.usual)) ?? 0);
  const scale = yearScale(all, NAMES, words - OPEN);
  const years = yearTicks(scale, 12).filter((tick) => tick.at + textWidth(tick.text, LETTERS.usual) / 2 < words);
  const shapes: Shape[] = [];
  const rules: Rule[] = [];
  let y = TOP;
  for (const theme of themes) {
    shapes.push({
      class: 'timeline-theme',
      shapes: [
        label([{ text: theme.name, strong: true }], 0, y + 32, LETTERS.large, 'chart-heading'),
        ...years.map(({ at, text }) => label(text, round(at), y + 32, LETTERS.usual, 'chart-axis', 'middle')),
      ],
    });
    rules.push(levelRule(y + 40, 0, width, 'chart-zero'));
    y += THEME;
    for (const row of theme.rows) {
      const middle = y + ROW / 2;
      rules.push(levelRule(y + ROW, 0, width, 'chart-grid'));
      shapes.push({
        class: 'timeline-row',
        title: `${row.name}: ${row.words}`,
        shapes: [
          {
            class: 'timeline-link',
            href: programmeAddress(row.id),
            shapes: [label(row.name, 0, middle + 5, LETTERS.large, 'chart-name')],
          },
          ...(timelineBar(row, scale, NAMES, middle, BAR)?.shapes ?? []),
          label(row.words, words, middle + 4.5, LETTERS.usual, 'chart-axis'),
        ],
      });
      y += ROW;
    }
  }
  const named = LANDMARKS.map((mark) => ({ text: mark.text, x: scale(mark.at) }));
  const landmarks: Label[] = landmarkLabels(named, { width, y: 15, size: LETTERS.usual, off: 6 });
  rules.push(...named.map(({ x }) => uprightRule(x, 4, y, 'chart-landmark')));
  return {
    width,
    height: y + 4,
    shapes: [...clearOf([...landmarks, ...labelsOf(shapes)], rules), ...landmarks, ...shapes],
  };
}
