// The kinds of field that entries are made of; every field carries a description and the remedy an editor reads when it
// is wrong.
import { z } from 'zod';

/** A piece of text that must be present. */
export const text = (description: string) =>
  z
    .string({ error: `Write ${lower(description)}` })
    .min(1, { error: `Write ${lower(description)}` })
    .describe(description);

/** One of a fixed list of words. */
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T, description: string) =>
  z.enum(values, { error: `Write one of: ${values.join(', ')}.` }).describe(description);

/** An id: lower-case words and digits joined by hyphens. It is part of an address and never changes. */
export const id = (description: string) => {
  const remedy = 'Write lower-case letters, digits and single hyphens only, for example "nhs-app" or "f-0038".';
  return z
    .string({ error: remedy })
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: remedy })
    .describe(description);
};

/** A list of ids: separated by ";" without spaces in a CSV cell, a list in YAML. */
export const ids = (description: string) =>
  z
    .array(id(description), { error: 'Write a list of ids (in a CSV cell separated by ";" without spaces).' })
    .describe(description);

/**
 * A date only as exact as its source: yyyy, yyyy-mm or yyyy-mm-dd. That the day exists is checked with the calendar.
 */
export const partialDate = (description: string) => {
  const remedy = 'Write a date as 2019, 2019-07 or 2019-07-01, only as exact as the source.';
  return z
    .string({ error: remedy })
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, { error: remedy })
    .describe(description);
};

/** An amount in pounds: digits, with at most two decimals; no sign, comma or "m". */
export const pounds = (description: string) => {
  const remedy = 'Write pounds in digits only, without "£", commas or "m", for example 250000000.';
  return z
    .string({ error: remedy })
    .regex(/^\d{1,13}(?:\.\d{1,2})?$/, { error: remedy })
    .describe(description);
};

/** yes or no. */
export const yesNo = (description: string) => oneOf(['yes', 'no'], description);

/**
 * A moment with its time zone, so that it means one instant everywhere. That the day exists is checked with the
 * calendar.
 */
export const moment = (description: string) => {
  const remedy =
    'Write day, time and time zone, for example 2026-12-01T00:01:00+00:00 (in British summer time +01:00).';
  return z
    .string({ error: remedy })
    .regex(/^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/, {
      error: remedy,
    })
    .describe(description);
};

/** When an entry becomes public; the same field on every kind of entry that can wait. */
export const publishAt = () =>
  moment(
    'Under embargo until then: kept out of everything published before; leave out when it is public at once.',
  ).optional();

/** The name of a field of an entry. */
export const fieldName = (description: string) => {
  const remedy = 'Write the name of a field as it stands in the file, for example amount_gbp.';
  return z
    .string({ error: remedy })
    .regex(/^[a-z_]+$/, { error: remedy })
    .describe(description);
};

/** The address of a page of this site. */
export const siteAddress = (description: string) => {
  const remedy =
    'Write the address of a page of this site: it begins and ends with "/", for example /programmes/nhs-app/.';
  return z
    .string({ error: remedy })
    .regex(/^\/(?:[a-z0-9-]+\/)*$/, { error: remedy })
    .describe(description);
};

/** A web address with its scheme. */
export const webAddress = (description: string) => {
  const remedy = 'Write the whole address, beginning with https:// or http://.';
  return z
    .string({ error: remedy })
    .regex(/^https?:\/\/[^\s]+$/, { error: remedy })
    .describe(description);
};

/** A quotation: at most 25 words, the source's own; "[…]" marks words left out. */
export const quotation = (description: string) => {
  const remedy = `Quote at most ${QUOTE_WORDS} words, in the source's own words; mark what you leave out with […].`;
  return z
    .string({ error: remedy })
    .min(1, { error: remedy })
    .refine((words) => wordCount(words) <= QUOTE_WORDS, { error: remedy })
    .describe(description);
};

/** The longest quotation printed, in words. */
export const QUOTE_WORDS = 25;

/** Words of a quotation; the mark of an omission is not a word. */
export const wordCount = (words: string) => words.split(/\s+/).filter((word) => word !== '' && word !== '[…]').length;

const lower = (description: string) => description.charAt(0).toLowerCase() + description.slice(1);
