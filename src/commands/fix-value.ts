// What a value was plainly meant to be: only where the schema refuses it as it stands and takes it as mended, and only
// one reading is possible.
import { isRealDate } from '../domain/calendar.ts';
import { remedyFor, type Field, type Form } from '../kinds/field.ts';

/** The value as the schema takes it, or null when it needs no mending or there is any doubt. */
export function mendedValue(field: Field, value: string): string | null {
  const { form } = field;
  const mend = MENDS[form];
  if (mend === undefined || accepts(field, form, value)) return null;
  const mended = mend(bare(value), field);
  return mended !== null && mended !== value && accepts(field, form, mended) ? mended : null;
}

const accepts = (field: Field, form: Form, value: string) =>
  remedyFor(field, form === 'ids' ? value.split(';') : value) === null && (form !== 'date' || isRealDate(value));

const MENDS: Partial<Record<Form, (value: string, field: Field) => string | null>> = {
  date: mendedDate,
  pounds: mendedPounds,
  'signed-pounds': mendedPounds,
  word: (value, field) => (field.values ?? []).find((word) => word.toLowerCase() === value.toLowerCase()) ?? null,
  id: (value) => value,
  ids: (value) =>
    value
      .split(';')
      .map((id) => id.trim())
      .filter((id) => id !== '')
      .join(';'),
  number: (value) => value,
  'web-address': (value) => value,
  check: (value) => value,
};

/** Without the spaces and the quotation marks that a word processor puts round a value. */
const bare = (value: string) =>
  value
    .trim()
    .replace(/^[“”"](.*)[“”"]$/s, '$1')
    .trim();

/** "£250,000,000" is 250000000; "250,5" and "£250m" are left to the editor. */
function mendedPounds(value: string): string | null {
  const digits = value.replace(/^(-?)£\s*/, '$1');
  if (/^-?\d+(?:\.\d{1,2})?$/.test(digits)) return digits;
  return /^-?\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/.test(digits) ? digits.replaceAll(',', '') : null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * "27/03/2019" is 2019-03-27; "03/02/2018" may be March or February, "Jul-19" a day or a year: they are left to the
 * editor.
 */
function mendedDate(value: string): string | null {
  const date = value.replace(/[ T]00:00(?::00(?:\.0+)?)?Z?$/, '');
  const yearFirst = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(date);
  if (yearFirst !== null) return joined(yearFirst[1]!, yearFirst[2]!, yearFirst[3]);
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(date);
  if (yearLast !== null) {
    const [, first = '', second = '', year = ''] = yearLast;
    if (Number(first) > 12 || Number(first) === Number(second)) return joined(year, second, first);
    return Number(second) > 12 ? joined(year, first, second) : null;
  }
  const inWords =
    /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9}) (\d{4})$/i.exec(date) ??
    rearranged(/^([a-z]{3,9}) (\d{1,2}), (\d{4})$/i.exec(date));
  if (inWords === null) return null;
  const [, day, name = '', year = ''] = inWords;
  const month = MONTHS.findIndex((short) => FULL.test(name) && name.toLowerCase().startsWith(short)) + 1;
  return month === 0 ? null : joined(year, String(month), day);
}

const SPRING = 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?';
const AUTUMN = 'july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** A month in full or short, not merely a word that begins like one. */
const FULL = new RegExp(`^(?:${SPRING}|${AUTUMN})$`, 'i');
const rearranged = (found: RegExpExecArray | null) =>
  found === null ? null : [found[0], found[2], found[1], found[3]];
const joined = (year: string, month: string, day: string | undefined) =>
  [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
