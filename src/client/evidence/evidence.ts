// The evidence beside the figure: activating a sum shows, in place, its quotation, who said it, what contradicts it and
// a citation to copy. All of it is taken from the page of the figure, to which the sum is a link; without script, or
// where that page cannot be had, the link is followed.
import { element } from '../element.ts';

const SUM = 'main .figure__sum, main .ledger-line a';
const PAGE = /^\/funding\/f-\d+\/$/;

const heading = element('h2', { id: 'evidence-of', tabindex: '-1', class: 'evidence__head' });
const body = element('div');
const close = element('button', { type: 'button', class: 'evidence__close' }, 'Close');
const panel = element(
  'div',
  { popover: 'auto', class: 'evidence', role: 'dialog', 'aria-labelledby': heading.id },
  heading,
  body,
  close,
);

/** What was fetched, by address; a failure is not kept. */
const pages = new Map<string, Promise<Document>>();
/** The sum whose evidence is asked for: a slow answer to an earlier one is thrown away. */
let asked: HTMLAnchorElement | null = null;

function pageOf(address: string): Promise<Document> {
  const known = pages.get(address) ?? fetchPage(address);
  pages.set(address, known);
  known.catch(() => pages.delete(address));
  return known;
}

async function fetchPage(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** A part of the page of a figure, without the ids that belong there. */
function part(page: Document, name: string): HTMLElement | null {
  const copy = page.querySelector(`[data-evidence="${name}"]`)?.cloneNode(true) as HTMLElement | undefined;
  copy?.removeAttribute('id');
  for (const inside of copy?.querySelectorAll('[id]') ?? []) inside.removeAttribute('id');
  return copy ?? null;
}

/** The figures that contradict it, as a list: a table is too wide for a panel. */
function rivals(page: Document): HTMLElement[] {
  const rows = [...(part(page, 'rivals')?.querySelectorAll('tbody tr') ?? [])];
  const items = rows.map((row) =>
    element('li', {}, row.querySelector('.figure__sum'), ', ', row.querySelector('.source')),
  );
  return items.length === 0 ? [] : [element('h3', {}, 'Figures that disagree'), element('ul', {}, ...items)];
}

async function show(link: HTMLAnchorElement): Promise<void> {
  asked = link;
  const address = link.pathname;
  try {
    const page = await pageOf(address);
    if (asked !== link) return;
    heading.replaceChildren(...(part(page, 'sum')?.childNodes ?? []));
    const citation = part(page, 'citation');
    body.replaceChildren(
      ...['kind', 'caveats', 'quotation'].flatMap((name) => part(page, name) ?? []),
      ...rivals(page),
      ...(citation === null ? [] : [citation, copyButton(citation.textContent.trim())]),
      element('p', {}, element('a', { href: address }, 'All that is known of this figure')),
    );
    panel.showPopover({ source: link });
    place(link);
    heading.focus({ preventScroll: true });
  } catch {
    if (asked === link) location.href = link.href;
  }
}

function copyButton(citation: string): HTMLElement {
  const said = element('span', { role: 'status' });
  const button = element('button', { type: 'button' }, 'Copy the citation');
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(citation).then(
      () => (said.textContent = ' Copied.'),
      () => (said.textContent = ' It could not be copied: select the words above.'),
    );
  });
  return element('p', {}, button, said);
}

/** Below the sum, or above it where there is more room; across the foot of a narrow screen, where the style puts it. */
function place(link: HTMLElement): void {
  panel.removeAttribute('style');
  if (innerWidth < 768) return;
  const [sum, own] = [link.getBoundingClientRect(), panel.getBoundingClientRect()];
  const below = innerHeight - sum.bottom;
  const top = below >= own.height + 16 || below >= sum.top ? sum.bottom + 8 : Math.max(8, sum.top - own.height - 8);
  panel.style.left = `${Math.max(8, Math.min(sum.left, document.documentElement.clientWidth - own.width - 8))}px`;
  panel.style.top = `${Math.max(8, Math.min(top, innerHeight - own.height - 8))}px`;
}

close.addEventListener('click', () => panel.hidePopover());

if ('popover' in HTMLElement.prototype) {
  document.body.append(panel);
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(SUM);
    // A reader who wants the page in a tab of its own gets it.
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link === null || !PAGE.test(link.pathname) || link.host !== location.host) return;
    event.preventDefault();
    void show(link);
  });
}
