// A word processor puts curly quotation marks where straight ones are meant; no file format takes them for its own, so
// they become a part of the value.
import type { Content } from '../content.ts';
import { entryValues } from '../entry-values.ts';
import { problemAt, type Problem } from '../problem.ts';
import { kinds } from '../../kinds/kinds.ts';

/** Round the whole value, and nowhere in it. */
const WRAPPED = /^(?:“[^“”]*”|‘[^‘’]*’)$/;

/** Advice on every value, but quotations, that stands between curly quotation marks. */
export const curlyQuotes = (content: Content): Problem[] =>
  kinds.flatMap(({ collection, fields }) =>
    content[collection].flatMap((entry) =>
      entryValues(fields, entry).flatMap(({ path, field, value }) =>
        field.form === 'quotation' || !WRAPPED.test(value)
          ? []
          : [
              problemAt(
                entry.origin,
                path,
                `${path} is ${value}, with the curly quotation marks.`,
                `Write ${value.slice(1, -1)}, unless readers are to see the marks.`,
              ),
            ],
      ),
    ),
  );
