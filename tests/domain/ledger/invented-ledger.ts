// A record with just the statements a test of ledgers needs, about one programme, "lantern", and one body.
import type { Source, Statement } from '../../../src/domain/content.ts';
import { linkRecord, type PublicRecord } from '../../../src/domain/record.ts';
import { STANDINGS, type Standing } from '../../../src/kinds/source.ts';
import { smallContent } from '../../fixtures/small-content.ts';

const origin = { file: 'content/funding/statements.csv', line: 2 };

/** A statement of £250 million announced for the whole of "lantern" by an undated official source, changed as told. */
export const said = (id: string, fields: Partial<Statement> = {}): Statement => ({
  id,
  origin,
  programme: 'lantern',
  amount_gbp: '250000000',
  basis: 'exact',
  kind: 'announced',
  scope: 'whole-programme',
  covers: 'the programme',
  per_year: 'no',
  source: 'official',
  quote: 'words',
  source_reread: 'yes',
  local_match: 'no',
  counted: 'no',
  ...fields,
});

/** One undated source of each standing, with the standing as its id. */
const sources = STANDINGS.map((standing: Standing): Source => ({
  id: standing,
  origin,
  title: standing,
  publisher: standing,
  url: 'https://example.org/',
  standing,
}));

/** @param spend what the record says of the disclosure of spending; nothing unless told */
export function recordOf(statements: readonly Statement[], spend?: 'not-published' | 'not-applicable'): PublicRecord {
  const content = smallContent();
  const known = content.disclosures[0]!;
  const told = { ...known, id: 'lantern.spend', programme: 'lantern', disclosure: 'spend', note: 'as told' };
  const disclosures = [...content.disclosures, ...(spend === undefined ? [] : [{ ...told, state: spend }])];
  return linkRecord({ ...content, sources, disclosures, statements: [...statements], outcomes: [], news: [] });
}
