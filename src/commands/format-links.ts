// npm run links: what broke, as the text of an issue.
import type { LinkFinding } from '../domain/link-state.ts';
import type { Source } from '../domain/content.ts';

export interface Checked {
  source: Pick<Source, 'id' | 'url' | 'archived_url' | 'state'>;
  finding: LinkFinding;
}

/** An issue holds about 65,000 characters. */
const MOST = 120;

/** What broke and the record does not say yet; empty when there is nothing new. */
export function describeBroken(checked: readonly Checked[]): string {
  const news = checked.filter(({ source, finding }) => finding.state !== source.state);
  const of = (state: string) => news.filter(({ finding }) => finding.state === state);
  if (of('gone').length + of('moved').length === 0) return '';
  return [
    `${tally(checked)} A machine asked; open each address yourself before you change the record.`,
    '',
    'For what is gone or has moved: look for an archived copy (`npm run sources` prints where), and write into ' +
      '`content/sources.csv` what you found: `state`, `checked_on` and `archived_url`. Then close this issue.',
    ...section('Gone', of('gone')),
    ...section('Moved', of('moved')),
    ...folded('Nobody can tell: servers also turn away those who only check', of('unclear')),
    '',
  ].join('\n');
}

/** Whether any page was there. When none was, it is more likely that this machine has no network. */
export const anyLive = (checked: readonly Checked[]): boolean =>
  checked.some(({ finding }) => finding.state === 'live');

/** "916 addresses: 850 live, 12 moved, 30 gone, 24 unclear." */
export function tally(checked: readonly Checked[]): string {
  const parts = ['live', 'moved', 'gone', 'unclear'].map(
    (state) => `${checked.filter(({ finding }) => finding.state === state).length} ${state}`,
  );
  return `${checked.length} addresses: ${parts.join(', ')}.`;
}

const section = (heading: string, list: readonly Checked[]): string[] =>
  list.length === 0 ? [] : ['', `## ${heading}: ${list.length}`, '', ...lines(list)];

const folded = (heading: string, list: readonly Checked[]): string[] =>
  list.length === 0
    ? []
    : ['', '<details>', `<summary>${heading}: ${list.length}</summary>`, '', ...lines(list), '', '</details>'];

const lines = (list: readonly Checked[]): string[] => [
  ...list.slice(0, MOST).map(({ source, finding }) => {
    const copy = source.archived_url === undefined ? 'no archived copy' : `archived: <${source.archived_url}>`;
    return `- \`${source.id}\` <${source.url}>: ${finding.why}; ${copy}`;
  }),
  ...(list.length > MOST ? [`- and ${list.length - MOST} more`] : []),
];
