// The stack of each financial year: what stands in it is listed above its bar, each line tied to its slice, the sum
// beside the bar.
import { cumsum, max, pairs, scaleLinear } from 'd3';
import { formatTotal } from '../../domain/totals.ts';
import { label, labelsOf, runsWidth, type Drawing, type Run, type Shape } from '../shared/drawing.ts';
import { kindBar } from '../shared/kind-bar.ts';
import { level, strokes } from '../shared/paths.ts';
import { LETTERS } from '../shared/letters.ts';
import { clearOf, levelRule } from '../shared/rules.ts';
import { WIDTHS } from '../shared/widths.ts';
import { round } from '../shared/rounding.ts';
import { fitted, textWidth } from '../shared/text-width.ts';
import { totalShort } from '../shared/totals-short.ts';
import type { Slice, YearStack } from './stacks.ts';
import { zeroAxis } from '../shared/zero-axis.ts';

/** How the drawing is laid out: where bars and words stand, and whether a line of the list breaks after its sum. */
interface Form {
  width: number;
  bars: [from: number, to: number];
  words: number;
  /** Lines of text for each slice. */
  lines: 1 | 2;
  yearAbove: boolean;
}

const FORMS: Record<keyof typeof WIDTHS, Form> = {
  full: { width: WIDTHS.full, bars: [76, 700], words: 724, lines: 1, yearAbove: false },
  wide: { width: WIDTHS.wide, bars: [76, 376], words: 400, lines: 1, yearAbove: false },
  narrow: { width: WIDTHS.narrow, bars: [2, 104], words: 122, lines: 2, yearAbove: true },
};
const SIZE = LETTERS.usual;

const LINE = 19;
const BAR = 16;
const TOP = 44;

/** The name of a programme: in full where there is room, else in short. */
export type NameOf = (programme: string, fits?: (name: string) => boolean) => string;

export function yearsDrawing(stacks: readonly YearStack[], name: NameOf, width: keyof typeof WIDTHS): Drawing {
  const form = FORMS[width];
  const scale = scaleLinear([0, max(stacks, (stack) => stack.total?.pence ?? 0)!], form.bars);
  const rows: Shape[] = [];
  const under: number[] = [];
  let y = TOP;
  for (const stack of stacks) {
    const year = label([{ text: stack.year, strong: true }], 0, 0, SIZE, 'chart-heading');
    if (form.yearAbove) {
      rows.push({ ...year, y: y + 15 });
      y += 20;
    }
    const { shapes, height, middle } = stackShapes(stack, name, form, scale, y);
    if (!form.yearAbove) rows.push({ ...year, y: round(middle + 5) });
    rows.push(...shapes);
    y += height + 14;
    under.push(y - 7);
  }
  const axis = zeroAxis(scale, form.lines === 1 ? 4 : 2, TOP, y - 7);
  const rules = [...axis.rules, ...under.map((at) => levelRule(at, 0, form.width, 'chart-grid'))];
  return {
    width: form.width,
    height: round(y),
    shapes: [...clearOf(labelsOf([...axis.labels, ...rows]), rules), ...axis.labels, ...rows],
  };
}

type Scale = (pence: number) => number;

function stackShapes(
  stack: YearStack,
  name: NameOf,
  form: Form,
  scale: Scale,
  top: number,
): { shapes: Shape[]; height: number; middle: number } {
  const { slices, total } = stack;
  if (total === null)
    return {
      shapes: [label('nothing counted', form.words, form.yearAbove ? top - 5 : top + 15, SIZE, 'chart-axis')],
      height: form.yearAbove ? 0 : 20,
      middle: top + 10,
    };
  const alone = slices.length === 1;
  const listed = alone ? 0 : slices.length * LINE * form.lines;
  const middle = top + listed + 11;
  const ends = [0, ...cumsum(slices, (slice) => slice.pence)].map(scale);
  const marks = pairs(ends).map(([left, right], index): Shape => {
    const slice = slices[index]!;
    const at = alone ? middle - 5 : top + index * LINE * form.lines + 9;
    const tie = alone
      ? level(middle, right + 2, form.words - 6)
      : strokes([
          [(left + right) / 2, middle - BAR / 2],
          [(left + right) / 2, at],
          [form.words - 6, at],
        ]);
    return {
      class: 'chart-mark',
      title: `${stack.year}: ${name(slice.programme)}, ${formatTotal(slice)} ${slice.kind}`,
      shapes: [
        ...kindBar(slice.kind, left, right, middle, BAR),
        { d: tie, class: 'chart-leader' },
        ...wordsOf(slice, name, form, alone ? middle - 9 : at - 9),
      ],
    };
  });
  const sum = alone
    ? []
    : [
        label(
          [{ text: totalShort(total), strong: true }, { text: ' in all' }],
          form.words,
          round(middle + 5),
          SIZE,
          'chart-label',
        ),
      ];
  return { shapes: [...marks, ...sum], height: middle + (alone && form.lines === 2 ? 28 : 11) - top, middle };
}

/** "£104m Health System Led Investment", on one line or two. */
function wordsOf(slice: Slice, name: NameOf, { words, width, lines }: Form, top: number): Shape[] {
  const sum: Run = { text: totalShort(slice), strong: true };
  const room = width - words;
  if (lines === 2)
    return [
      label([sum], words, round(top + 14), SIZE, 'chart-label'),
      label(
        fitted(
          name(slice.programme, (full) => textWidth(full, LETTERS.small) <= room),
          LETTERS.small,
          room,
        ),
        words,
        round(top + 14 + LINE - 3),
        LETTERS.small,
        'chart-label',
      ),
    ];
  const left = room - runsWidth([sum, { text: ' ' }], SIZE);
  return [
    label(
      [
        sum,
        {
          text: ` ${fitted(
            name(slice.programme, (full) => textWidth(full, SIZE) <= left),
            SIZE,
            left,
          )}`,
        },
      ],
      words,
      round(top + 14),
      SIZE,
      'chart-label',
    ),
  ];
}
