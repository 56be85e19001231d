// A statement of money as data: the row's own fields under their column names, with its source, address and licence.
import { statementAddress } from '../domain/addresses.ts';
import type { Statement } from '../domain/content.ts';
import type { PublicRecord } from '../domain/record.ts';
import { settings } from '../settings.ts';
import { caveatsOf } from '../views/figure.ts';

/** The fields of a statement with what is needed to use it apart from the site. Amounts in pounds, as text. */
export function statementData(record: PublicRecord, statement: Statement) {
  const { origin: _origin, ...fields } = statement;
  const { origin: _sourceOrigin, ...source } = record.sources.get(statement.source)!;
  return {
    ...fields,
    caveats: caveatsOf(record, statement),
    source,
    address: `${settings.site}${statementAddress(statement.id)}`,
    licence: settings.licence.url,
    record: settings.name,
  };
}
