// The panel of evidence: the quotation of a figure, who said it, what contradicts it and a citation to copy, all taken
// from the page of the figure. It is fetched when a sum is first activated.
import { element } from '../element.ts';

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
  const rows = [...(part(page, 'rivals')?.querySelectorAll('tr') ?? [])];
  const items = rows.flatMap((row) => {
    // The first row is the heading of the others.
    const sum = row.querySelector('.figure__sum');
    return sum === null ? [] : [element('li', {}, sum, ', ', row.querySelector('.source'))];
  });
  return items.length === 0 ? [] : [element('h3', {}, 'Figures that disagree'), element('ul', {}, ...items)];
}

/** Shows the evidence of the figure that a link leads to; where its page cannot be had, the link is followed. */
export async function show(link: HTMLAnchorElement): Promise<void> {
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

document.body.append(panel);
