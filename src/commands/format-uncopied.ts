// npm run sources: the list of sources without an archived copy, with the addresses for a person to open.
import { formatDate } from '../domain/calendar.ts';
import type { Uncopied } from '../domain/uncopied.ts';
import { archivePlaces } from '../domain/web-archives.ts';
import { csvRow } from '../reading/csv-cells.ts';

/** The list as text. */
export function describeUncopied(list: readonly Uncopied[], all: number, hosts: readonly string[]): string {
  const urgent = list.filter((one) => one.urgent);
  const rest = list.filter((one) => !one.urgent);
  return [
    `Sources without an archived copy: ${list.length} of ${all}. Nothing was looked up for this list.`,
    'Open the addresses, and write what you find into content/sources.csv: archived_url, checked_on and state.',
    ...section(`On hosts that have closed or may close (${hosts.join(', ')})`, urgent),
    ...section(urgent.length === 0 ? 'All of them' : 'The others', rest),
    '',
  ].join('\n');
}

const section = (heading: string, list: readonly Uncopied[]): string[] =>
  list.length === 0 ? [] : ['', `${heading}: ${list.length}`, ...list.flatMap(lines)];

const lines = ({ source, named }: Uncopied): string[] => [
  '',
  `${source.id} (${dateOf(source.published_on)}, ${namedIn(named)}${looked(source.checked_on)})`,
  ...[{ name: 'the page', address: source.url }, ...archivePlaces(source.url)].map(
    ({ name, address }) => `  ${name.padEnd(WIDTH)}  ${address}`,
  ),
];

const WIDTH = Math.max(...archivePlaces('').map(({ name }) => name.length));

const dateOf = (date: string | undefined) => (date === undefined ? 'undated' : formatDate(date));
const namedIn = (places: number) => `named in ${places} ${places === 1 ? 'place' : 'places'}`;
const looked = (day: string | undefined) => (day === undefined ? '' : `, last looked for ${formatDate(day)}`);

/** The list as a table (RFC 4180). */
export function uncopiedCsv(list: readonly Uncopied[]): string {
  const places = archivePlaces('').map(({ column }) => column);
  return [
    ['id', 'urgent', 'named', 'published_on', 'checked_on', 'url', ...places],
    ...list.map(({ source, urgent, named }) => [
      source.id,
      urgent ? 'yes' : 'no',
      String(named),
      source.published_on ?? '',
      source.checked_on ?? '',
      source.url,
      ...archivePlaces(source.url).map(({ address }) => address),
    ]),
  ]
    .map((cells) => `${csvRow(cells)}\n`)
    .join('');
}
