// The kinds of field that entries are made of; every field carries a description and the remedy an editor reads when it is wrong.
import { z } from 'zod';

/** A piece of text that must be present. */
export const text = (description: string) =>
  z.string({ error: `Write ${lower(description)}` }).min(1, { error: `Write ${lower(description)}` }).describe(description);

/** One of a fixed list of words. */
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T, description: string) =>
  z.enum(values, { error: `Write one of: ${values.join(', ')}.` }).describe(description);

/** An id: lower-case words and digits joined by hyphens. It is part of an address and never changes. */
export const id = (description: string) => {
  const remedy = 'Write lower-case letters, digits and single hyphens only, for example "nhs-app" or "f-0038".';
  return z.string({ error: remedy }).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: remedy }).describe(description);
};

/** A list of ids: separated by ";" without spaces in a CSV cell, a list in YAML. */
export const ids = (description: string) =>
  z.array(id(description), { error: 'Write a list of ids (in a CSV cell separated by ";" without spaces).' }).describe(description);

/** A date only as exact as its source: yyyy, yyyy-mm or yyyy-mm-dd. That the day exists is checked with the calendar. */
export const partialDate = (description: string) => {
  const remedy = 'Write a date as 2019, 2019-07 or 2019-07-01, only as exact as the source.';
  return z.string({ error: remedy }).regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, { error: remedy }).describe(description);
};

/** An amount in pounds: digits, with at most two decimals; no sign, comma or "m". */
export const pounds = (description: string) => {
  const remedy = 'Write pounds in digits only, without "£", commas or "m", for example 250000000.';
  return z.string({ error: remedy }).regex(/^\d{1,13}(?:\.\d{1,2})?$/, { error: remedy }).describe(description);
};

/** yes or no. */
export const yesNo = (description: string) => oneOf(['yes', 'no'], description);

/** A web address with its scheme. */
export const webAddress = (description: string) => {
  const remedy = 'Write the whole address, beginning with https:// or http://.';
  return z.string({ error: remedy }).regex(/^https?:\/\/[^\s]+$/, { error: remedy }).describe(description);
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
