// "Download these results" and "Cite this search": both take every result, not only those shown.
import { element } from '../../../client/element.ts';
import { resultsCsv } from './results-csv.ts';
import type { Answered } from '../engine/answer.ts';
import { writeState, type SearchState } from '../query/search-state.ts';
import { loadTable } from '../engine/entry-table.ts';
import { counted, sentence } from './search-words.ts';

export function offerExports(
  form: HTMLFormElement,
  now: () => { state: SearchState; answered: Answered | null },
): void {
  const citation = form.querySelector<HTMLElement>('[data-citation]')!;
  form.querySelector('[data-csv]')!.addEventListener('click', () => {
    const { answered } = now();
    if (answered !== null) void download(answered);
  });
  const showCitation = async () => {
    const { state, answered } = now();
    const { date } = await loadTable();
    citation.hidden = false;
    citation.textContent = cite(state, answered, date, form.dataset.site!);
    citation.focus();
  };
  form.querySelector('[data-cite]')!.addEventListener('click', () => void showCitation());
}

/**
 * It names what was counted: words put right, and not those that nothing holds. "NHSX: the public record, search of the
 * content as of 2026-11-22: 23 results for LHCRE. https://…".
 */
export const cite = (
  state: SearchState,
  answered: Pick<Answered, 'results' | 'reading'> | null,
  date: string | null,
  site: string,
): string =>
  `NHSX: the public record, search${date === null ? '' : ` of the content as of ${date}`}: ` +
  `${sentence(counted(state, answered?.reading ?? null), answered?.results.length ?? 0)}. ` +
  `${site}/search/?${writeState(state)}`;

async function download({ results }: Answered): Promise<void> {
  const { entries } = await loadTable();
  const rows = results.flatMap(({ id }) => (entries[id] === undefined ? [] : [entries[id]]));
  const address = URL.createObjectURL(new Blob([resultsCsv(rows, location.origin)], { type: 'text/csv' }));
  element('a', { href: address, download: 'nhsx-record-search.csv' }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
