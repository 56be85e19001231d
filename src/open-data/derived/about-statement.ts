// What a row that is about one statement of money says of it: its id, its caveats and its source.
import type { PublicRecord } from '../../domain/record.ts';
import { caveatsOf } from '../../views/figure.ts';
import type { Column, Row } from '../column.ts';

export const ABOUT_STATEMENT: readonly Column[] = [
  { name: 'statement', description: 'The statement of money.', type: 'id', refersTo: 'statements' },
  {
    name: 'caveats',
    description: 'What to know before repeating the sum of the statement, in a word or two each.',
    type: 'text',
    list: { separator: ';' },
    missing: 'The record knows of none.',
  },
  { name: 'source', description: 'The source of the statement.', type: 'id', refersTo: 'sources' },
  { name: 'source_url', description: 'The address of that source.', type: 'web-address' },
];

/** @param id of a statement of the record */
export function aboutStatement(record: PublicRecord, id: string): Row {
  const statement = record.statements.get(id)!;
  return {
    statement: id,
    caveats: caveatsOf(record, statement),
    source: statement.source,
    source_url: record.sources.get(statement.source)!.url,
  };
}
