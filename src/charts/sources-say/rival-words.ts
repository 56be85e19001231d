// The drawing of a contradiction in words: the rival figures by name, and apart from them what else it touches.
import { group } from 'd3';
import type { Statement } from '../../domain/content.ts';
import type { Basis } from '../../kinds/statement.ts';
import { counted, numberWord } from '../../words/count.ts';
import { capital } from '../../words/letter-case.ts';
import { either, listed } from '../../words/list.ts';
import type { SaysPoint, Sources } from './points.ts';
import { pointSum, whoSaidWhen } from './words.ts';

/** Up to so many figures are named one by one; of more, the lowest and the highest. */
const NAMED = 4;

/** Of equal sums a ceiling lies lowest and a floor highest. */
const FIRMNESS: readonly Basis[] = ['up-to', 'exact', 'approx', 'more-than'];

/** "Lab: sources say £139 million or £250 million". */
export function rivalHeadline(points: readonly SaysPoint[], statements: readonly Statement[], name: string): string {
  const disputes = disputesOf(points).map(figures);
  const said = disputes.map((each) => (each.length <= NAMED ? either(each) : ends(each, 'figures'))).join(', and ');
  const verb = disputes[0]!.length > NAMED ? 'give' : 'say';
  const several = new Set(statements.map((row) => row.source)).size > 1;
  return `${name}: ${several ? `sources ${verb}` : `one source ${verb}s`} ${said}`;
}

/** What the drawing shows, in one or two sentences. */
export function rivalSentence(
  points: readonly SaysPoint[],
  statements: readonly Statement[],
  sources: Sources,
): string {
  const disputes = disputesOf(points);
  const rest = figures(points.filter((point) => !disputes.flat().includes(point)));
  const [first = [], ...others] = disputes.map(figures);
  const clauses = [
    first.length > NAMED
      ? ends(first, 'rival figures')
      : `the ${first.length === 1 ? 'figure is' : 'rival figures are'} ${listed(first)}`,
    ...others.map((each) => `rivals too are ${each.length > NAMED ? ends(each, 'figures') : listed(each)}`),
    ...(rest.length === 0
      ? []
      : [
          `named beside them ${rest.length === 1 ? 'is' : 'are'} ` +
            `${rest.length > NAMED ? ends(rest, 'others') : listed(rest)}`,
        ]),
  ];
  return `${whoSaidWhen(statements, sources)}: ${clauses.join('; ')}.${misprinted(statements)}`;
}

function misprinted(statements: readonly Statement[]): string {
  const wrong = statements.filter((row) => row.scope === 'misprint').length;
  if (wrong === 0) return '';
  const whose = wrong === 1 ? 'was printed wrongly by its source' : 'were printed wrongly by their sources';
  return ` ${capital(numberWord(wrong))} of these sums ${whose}.`;
}

/** The points that contradict each other, dispute by dispute; when none does, all of them as one. */
function disputesOf(points: readonly SaysPoint[]): SaysPoint[][] {
  const disputed = points.filter((point) => point.dispute !== null);
  return disputed.length === 0 ? [[...points]] : [...group(disputed, (point) => point.dispute).values()];
}

/** Each different figure once, the lowest first; "about £4 million" is no other figure beside "£4 million". */
function figures(points: readonly SaysPoint[]): string[] {
  const sorted = points
    .filter(
      (point) =>
        point.basis !== 'approx' || !points.some((other) => other.basis === 'exact' && other.pence === point.pence),
    )
    .sort(
      (a, b) =>
        a.pence - b.pence || FIRMNESS.indexOf(a.basis) - FIRMNESS.indexOf(b.basis) || (a.ids[0] < b.ids[0] ? -1 : 1),
    );
  const isEach = ({ scope, ids }: SaysPoint) => scope === 'each' || ids.length > 1;
  return [...new Set(sorted.map((point) => `${pointSum(point)}${isEach(point) ? ' each' : ''}`))];
}

/** "seven figures, the lowest £280 million and the highest £395 million". */
const ends = (each: readonly string[], noun: string): string =>
  `${counted(each.length, noun, noun)}, the lowest ${each[0]} and the highest ${each.at(-1)}`;
