// The catalogue of the data: what can be taken, what each field means, under which licence.
import { DATA_SETS } from './datasets.ts';
import { fieldsOf, type FieldEntry } from './data-dictionary.ts';
import type { PublicRecord } from '../domain/record.ts';
import { count } from '../words/count.ts';

export interface Catalogue {
  sets: {
    id: string;
    title: string;
    row: string;
    rows: string;
    csv: string;
    json: string;
    schema: string;
    fields: FieldEntry[];
  }[];
}

export const catalogue = (record: PublicRecord): Catalogue => ({
  sets: DATA_SETS.map((set) => ({
    id: set.id,
    title: set.title,
    row: set.row,
    rows: count(set.rows(record).length, 'row'),
    csv: `/data/${set.id}.csv`,
    json: `/data/${set.id}.json`,
    schema: `/data/${set.id}.schema.json`,
    fields: fieldsOf(set),
  })),
});
