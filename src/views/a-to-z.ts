// Every name of the record by its letter: programmes, organisations, people and terms, also under their other names.
import { organisationAddress, personAnchor, programmeAddress, termAnchor } from '../domain/addresses.ts';
import { compare } from '../domain/problem.ts';
import type { PublicRecord } from '../domain/record.ts';
import { ENTRY_KIND_WORD } from '../kinds/programme.ts';
import { count } from '../words/count.ts';

export interface NameLine {
  name: string;
  href: string;
  /** "fund", "person". */
  what: string;
  /** What the name stands for, when it is not the first name. */
  standsFor: string | null;
}

export interface AToZ {
  sentence: string;
  letters: { letter: string; id: string; names: NameLine[] }[];
}

const DIGITS = '0–9';

/** What a name is sorted by: no article, no accents, no quotation marks. */
const sortKey = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/^[^a-z0-9]+/, '');

function letterOf(name: string): string {
  const first = sortKey(name).charAt(0).toUpperCase();
  return first >= 'A' && first <= 'Z' ? first : DIGITS;
}

/** "Vale, Ada": people are looked for by their last name. */
const lastNameFirst = (name: string) => name.replace(/^(.+) (\S+)$/, '$2, $1');

/** An entry under its name and its other names, each once. */
function namesOf(name: string, others: readonly string[], href: string, what: string): NameLine[] {
  const written = new Map([name, ...others].reverse().map((one) => [sortKey(one), one]));
  return [...written.values()].map((one) => ({ name: one, href, what, standsFor: one === name ? null : name }));
}

export function aToZ(record: PublicRecord): AToZ {
  const { programmes, organisations, people, glossary } = record.content;
  const first = new Map([...people].reverse().map((person) => [person.name, person]));
  const lines = [
    ...programmes.flatMap(({ id, name, short_name: short, aliases = [], kind }) =>
      namesOf(name, [short, ...aliases], programmeAddress(id), ENTRY_KIND_WORD[kind].toLowerCase()),
    ),
    ...organisations.flatMap(({ id, name, also_known_as: others = [] }) =>
      namesOf(name, others, organisationAddress(id), 'organisation'),
    ),
    ...[...first.values()].flatMap(({ id, name }) => namesOf(lastNameFirst(name), [], personAnchor(id), 'person')),
    ...glossary.flatMap(({ id, term, also = [] }) => namesOf(term, also, termAnchor(id), 'term')),
  ].sort((a, b) => compare(sortKey(a.name), sortKey(b.name)) || compare(a.href, b.href));
  const letters = [...Map.groupBy(lines, ({ name }) => letterOf(name))].sort(([a], [b]) => compare(a, b));
  return {
    sentence:
      `${count(programmes.length, 'programme, fund or service', 'programmes, funds and services')}, ` +
      `${count(organisations.length, 'organisation')}, ${count(first.size, 'person', 'people')} and ` +
      `${count(glossary.length, 'term')}, also under their other names and acronyms.`,
    letters: letters.map(([letter, names]) => ({
      letter,
      id: letter === DIGITS ? 'digits' : letter.toLowerCase(),
      names,
    })),
  };
}
