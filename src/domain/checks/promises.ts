// A promise was made by somebody and replaces none that replaced it; its evidence is not older than it, and measures
// something.
import { firstDay, lastDay } from '../calendar.ts';
import type { Content, PromiseEvidence, Undertaking } from '../content.ts';
import { problemAt, type Problem } from '../problem.ts';

export function promises({ promises: made, promiseEvidence }: Content): Problem[] {
  const byId = new Map(made.map((promise) => [promise.id, promise]));
  return [
    ...made.flatMap((promise) => [...byNobody(promise), ...circular(promise, byId)]),
    ...promiseEvidence.flatMap((piece) => {
      const promise = byId.get(piece.promise);
      return promise === undefined ? [] : [...tooEarly(piece, promise), ...unmeasured(piece, promise)];
    }),
  ];
}

function byNobody({ origin, id, made_by: body, made_by_person: person }: Undertaking): Problem[] {
  if (body !== undefined || person !== undefined) return [];
  return [
    problemAt(
      origin,
      'made_by',
      `Nobody is named who made the promise ${id}.`,
      'Write the id of the organisation in made_by, or the name of the person in made_by_person.',
    ),
  ];
}

function circular(promise: Undertaking, byId: ReadonlyMap<string, Undertaking>): Problem[] {
  const seen = new Set<string>();
  let next = promise.supersedes;
  while (next !== undefined && next !== promise.id && !seen.has(next)) {
    seen.add(next);
    next = byId.get(next)?.supersedes;
  }
  if (next !== promise.id) return [];
  return [
    problemAt(
      promise.origin,
      'supersedes',
      `${promise.id} replaces ${promise.supersedes}, which leads back to ${promise.id}.`,
      'A promise replaces an earlier one: clear supersedes at the earliest of them.',
    ),
  ];
}

function tooEarly({ origin, on }: PromiseEvidence, { id, made_on: made }: Undertaking): Problem[] {
  if (made === undefined || lastDay(on) >= firstDay(made)) return [];
  return [
    problemAt(
      origin,
      'on',
      `The evidence of ${on} is older than the promise ${id}, made on ${made}.`,
      'Correct one of the two dates, or leave out evidence that is older than the promise.',
    ),
  ];
}

function unmeasured({ origin, value }: PromiseEvidence, { id, target_value: target }: Undertaking): Problem[] {
  if (value === undefined || target !== undefined) return [];
  return [
    problemAt(
      origin,
      'value',
      `The value ${value} has no target to be measured by: the promise ${id} names none.`,
      'Write the target in promises.csv, or say in "says" what the number counts and leave value empty.',
    ),
  ];
}
