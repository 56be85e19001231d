// Everything a programme is called, so that any of its names finds what concerns it.
import type { PublicRecord } from '../../domain/record.ts';

/** Short names, names, aliases and terms of the glossary, joined by "; ", the short name first. */
export function otherNames(record: PublicRecord, ids: readonly string[]): string {
  // A term may point to a programme that says more about it without being its name.
  const terms = record.content.glossary.filter(
    ({ term, programme }) =>
      programme !== undefined && ids.includes(programme) && record.programmes.get(programme)!.name.includes(term),
  );
  const names = [
    ...ids.flatMap((id) => {
      const programme = record.programmes.get(id)!;
      return [programme.short_name, programme.name, ...(programme.aliases ?? [])];
    }),
    ...terms.flatMap((term) => [term.term, ...(term.also ?? [])]),
  ];
  return [...new Set(names)].join('; ');
}
