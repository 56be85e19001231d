// The flow as bands for wide pages, and as a list of bars, funder by funder, for phones.
import { area, curveBumpX, max } from 'd3';
import type { Kind } from '../../kinds/statement.ts';
import { barBox } from '../shared/bar.ts';
import { label, runsWidth, type Drawing, type Shape } from '../shared/drawing.ts';
import { flowLayout, type Band, type FlowNode } from './layout.ts';
import { totalOfPassages, weightOf, type Flow, type Passage } from './passages.ts';
import { level } from '../shared/paths.ts';
import { LETTERS } from '../shared/letters.ts';
import { WIDTHS } from '../shared/widths.ts';
import { round } from '../shared/rounding.ts';
import { plural } from '../../words/count.ts';
import { fitted, textWidth } from '../shared/text-width.ts';
import { totalShort } from '../shared/totals-short.ts';

/** The names of the three columns' nodes, and how recipients stand together. */
export interface FlowNames {
  funder: (key: string) => string;
  /** In full where there is room, else in short. */
  programme: (key: string, fits: (name: string) => boolean) => string;
  recipient: (key: string) => string;
  /** The node that a recipient belongs to. */
  end: (recipient: string) => string;
}

/** How wide it is, and where its three columns stand. */
interface Form {
  width: number;
  x: readonly [number, number, number];
}

const FORMS: Record<'wide' | 'full', Form> = {
  wide: { width: 960, x: [292, 506, 760] },
  full: { width: WIDTHS.full, x: [330, 640, 940] },
};
const NODE = 8;
const SIZE = LETTERS.usual;
const TOP = 34;

/** "£20m", or "12 statements" where nothing is added. */
export const amount = (passages: readonly Passage[], kind: Kind | null): string =>
  kind === null ? String(weightOf(passages, null)) : totalShort(totalOfPassages(passages, kind));

export function flowWide({ passages, kind }: Flow, names: FlowNames, width: 'wide' | 'full'): Drawing {
  const form = FORMS[width];
  const { nodes, bands, height } = flowLayout(passages, kind, names.end, 440, 20);
  const nameOf: NameOf = (node, fits = () => true) =>
    node.column === 0
      ? names.funder(node.key)
      : node.column === 1
        ? names.programme(node.key, fits)
        : names.recipient(node.key);
  const heads = [
    label([{ text: 'Who gives', strong: true }], form.x[0], 16, SIZE, 'chart-heading', 'end'),
    label([{ text: 'For what', strong: true }], form.x[1], 16, SIZE, 'chart-heading'),
    label([{ text: 'Who receives', strong: true }], form.x[2], 16, SIZE, 'chart-heading'),
  ];
  return {
    width: form.width,
    height: round(TOP + height + 4),
    shapes: [
      ...heads,
      ...bands.map((band) => bandShape(band, kind, nameOf, form)),
      ...nodes.map((node) => nodeShape(node, kind, nameOf, form)),
    ],
  };
}

type NameOf = (node: FlowNode, fits?: (name: string) => boolean) => string;

function bandShape(band: Band, kind: Kind | null, nameOf: NameOf, { x }: Form): Shape {
  const [x1, x2] = [x[band.from.column] + NODE, x[band.to.column]];
  const ends: [x: number, top: number][] = [
    [x1, TOP + band.fromTop],
    [x2, TOP + band.toTop],
  ];
  const ribbon = area<[x: number, top: number]>()
    .x(([at]) => at)
    .y0(([, top]) => top + band.height)
    .y1(([, top]) => top)
    .curve(curveBumpX)
    .digits(2);
  const unit = kind ?? plural(weightOf(band.passages, null), 'statement');
  const said = `${amount(band.passages, kind)} ${unit}`;
  return {
    class: 'chart-mark',
    title: `${nameOf(band.from)} → ${nameOf(band.to)}: ${said}`,
    shapes: [
      {
        d: ribbon(ends)!,
        class: kind === null ? 'flow-band' : 'flow-band flow-money',
      },
    ],
  };
}

function nodeShape(node: FlowNode, kind: Kind | null, nameOf: NameOf, form: Form): Shape {
  const x = form.x[node.column];
  const middle = TOP + node.top + node.height / 2;
  const sum = { text: amount(node.passages, kind), strong: true };
  const room =
    [form.x[0] - 8, form.x[2] - form.x[1] - NODE - 40, form.width - form.x[2] - NODE - 8][node.column]! -
    runsWidth([sum, { text: ' ' }], SIZE);
  const name = nameOf(node, (full) => textWidth(full, SIZE) <= room);
  const words = [{ text: `${fitted(name, SIZE, room)} ` }, sum];
  const text =
    node.column === 0
      ? label(words, x - 7, round(middle + 5), SIZE, 'chart-label', 'end')
      : label(words, x + NODE + 7, round(middle + 5), SIZE, 'chart-label');
  return { class: 'flow-end', shapes: [{ d: barBox(x, x + NODE, middle, node.height), class: 'flow-node' }, text] };
}

const NARROW = WIDTHS.narrow;
/** Strong letters are wider by this. */
const STRONG = 1.05;

export function flowNarrow({ passages, kind }: Flow, names: FlowNames): Drawing {
  const { bands, nodes } = flowLayout(passages, kind, names.end, 440, 20);
  const firsts = bands.filter((band) => band.from.column === 0);
  const most = max(firsts, (band) => band.height)!;
  const shapes: Shape[] = [];
  let y = 0;
  for (const funder of nodes.filter((node) => node.column === 0)) {
    const sum = { text: ` ${amount(funder.passages, kind)}`, strong: true };
    shapes.push(
      label(
        [
          {
            text: fitted(names.funder(funder.key), LETTERS.large, (NARROW - runsWidth([sum], LETTERS.large)) / STRONG),
            strong: true,
          },
          sum,
        ],
        0,
        y + 18,
        LETTERS.large,
        'chart-heading',
      ),
      { d: level(y + 25, 0, NARROW), class: 'chart-zero' },
    );
    y += 30;
    for (const band of firsts.filter((each) => each.from === funder)) {
      const to = new Set(band.passages.map((passage) => passage.recipient)).size;
      const own = { text: amount(band.passages, kind), strong: true };
      const width = 2 + (band.height / most) * (NARROW - 12 - runsWidth([own], SIZE));
      const name = names.programme(band.to.key, (full) => textWidth(full, SIZE) <= NARROW - 110);
      const unit = kind ?? plural(weightOf(band.passages, null), 'statement');
      shapes.push({
        class: 'chart-mark',
        title: `${names.funder(funder.key)} → ${name}: ${own.text} ${unit}`,
        shapes: [
          label(`${fitted(name, SIZE, NARROW - 110)}, to ${to}`, 0, y + 15, SIZE, 'chart-label'),
          { d: barBox(0, width, y + 29, 11), class: kind === null ? 'flow-node' : `ink ink-${kind}` },
          label([own], round(width + 7), y + 34, SIZE, 'chart-label'),
        ],
      });
      y += 42;
    }
    y += 8;
  }
  return { width: NARROW, height: y, shapes };
}
