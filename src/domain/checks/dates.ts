// Every date exists; no date is before the one it follows; lists are in the order of their dates.
import type { Field, Fields } from '../../kinds/field.ts';
import { kinds } from '../../kinds/kinds.ts';
import { firstDay, isRealDate, lastDay } from '../calendar.ts';
import type { Content } from '../content.ts';
import { entryValues } from '../entry-values.ts';
import { problemAt, type Origin, type Problem } from '../problem.ts';
import { nameOf } from './references.ts';

type Raw = Readonly<Record<string, unknown>>;

export function dates(content: Content): Problem[] {
  return kinds
    .flatMap(({ collection, fields }) =>
      content[collection].flatMap(({ origin, ...entry }) => [
        ...unreal(origin, fields, entry),
        ...outOfOrder(origin, fields, entry),
        ...unsortedLists(origin, fields, entry),
      ]),
    )
    .concat(inFilesOfOtherDates(content));
}

const unreal = (origin: Origin, fields: Fields, entry: object): Problem[] =>
  entryValues(fields, entry)
    .filter(({ field, value }) => field.form === 'date' && !isRealDate(value))
    .map(({ path, value }) =>
      problemAt(
        origin,
        path,
        `${nameOf(path)} is "${value}", a date that does not exist.`,
        'Write a day that the calendar has, year first: 2019-07-01.',
      ),
    );

const isRead = (value: unknown): value is string => typeof value === 'string' && isRealDate(value);

function outOfOrder(origin: Origin, fields: Fields, entry: Raw): Problem[] {
  return Object.entries(fields).flatMap(([name, { notBefore = '' }]) => {
    const [from, to] = [entry[notBefore], entry[name]];
    if (!isRead(from) || !isRead(to) || firstDay(from) <= lastDay(to)) return [];
    return [
      problemAt(
        origin,
        name,
        `${name} (${to}) is before ${notBefore} (${from}).`,
        `Correct one of the two: ${notBefore} comes first.`,
      ),
    ];
  });
}

function unsortedLists(origin: Origin, fields: Fields, entry: Raw): Problem[] {
  return Object.entries(fields).flatMap(([name, { oldestFirst }]) => {
    const items = entry[name];
    return oldestFirst === undefined || !Array.isArray(items)
      ? []
      : unsorted(origin, name, items as Raw[], oldestFirst);
  });
}

function unsorted(
  origin: Origin,
  name: string,
  items: readonly Raw[],
  { by, one }: NonNullable<Field['oldestFirst']>,
): Problem[] {
  return items.flatMap((item, index) => {
    const [before, now] = [items[index - 1]?.[by], item[by]];
    if (!isRead(before) || !isRead(now) || firstDay(before) <= lastDay(now)) return [];
    return [
      problemAt(
        origin,
        `${name}.${index}.${by}`,
        `The ${one} of ${now} stands after that of ${before}.`,
        `Put the ${one}s in order of date, oldest first.`,
      ),
    ];
  });
}

/** The file of an entry that stands in the folder of its year begins with its date. */
function inFilesOfOtherDates(content: Content): Problem[] {
  return kinds.flatMap(({ collection, home }) => {
    if (home.form !== 'article' || home.byYear !== true) return [];
    const folder = `content/${home.folder}/`;
    return content[collection].flatMap(({ origin, ...entry }) => {
      const { date } = entry as Raw;
      if (!isRead(date)) return [];
      const expected = `${folder}${date.slice(0, 4)}/${date}-`;
      if (origin.file.startsWith(expected)) return [];
      return [
        problemAt(
          origin,
          'date',
          `The date is ${date} and the file is ${origin.file.slice(folder.length)}.`,
          `Correct the date, or name the file ${expected.slice('content/'.length)}<words>.mdx.`,
        ),
      ];
    });
  });
}
