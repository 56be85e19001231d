// npm run new, redirect: a row of content/redirects.csv.
import { isDerived } from '../../domain/address-ledger.ts';
import { nearest } from '../../domain/nearest.ts';
import { pageAddresses } from '../../domain/page-addresses.ts';
import type { Content } from '../../domain/content.ts';
import { redirect as kind } from '../../kinds/redirect.ts';
import { withRow } from './adding.ts';
import type { EntryKind } from './entry-kind.ts';

const { fields } = kind;

export const redirect: EntryKind = {
  name: 'redirect',
  label: 'an old address that leads to a new one',
  questions: [
    {
      name: 'from',
      ask: 'The old address, beginning and ending with "/".',
      field: fields.from,
      example: '/programmes/ai-laboratory/',
      check: (value, _answers, content) => {
        if (content.redirects.some((row) => row.from === value)) return 'This address is redirected already.';
        return pageAddresses(content).has(value) ? 'There is a page at this address: take it out first.' : null;
      },
    },
    {
      name: 'to',
      ask: 'The address of the page that stands for it now.',
      field: fields.to,
      example: '/programmes/ai-lab/',
      check: (value, _answers, content) => noPage(value, content),
    },
    {
      name: 'reason',
      ask: 'Why did it move? Readers see this sentence.',
      field: fields.reason,
      example: 'The programme was entered twice.',
    },
  ],
  write: (answers, _content, read) => [{ path: 'redirects.csv', text: withRow(read('redirects.csv'), answers) }],
  address: (answers) => answers.from!,
};

/** What to write when there is no page at an address; null when there is one. */
export function noPage(address: string, content: Content): string | null {
  const pages = pageAddresses(content);
  if (pages.has(address) || isDerived(address)) return null;
  const near = nearest(address, [...pages]);
  return (
    `There is no page at ${address}. ` +
    `${near === null ? 'Write the address as the browser shows it, from the first "/" on.' : `Did you mean ${near}?`}`
  );
}
