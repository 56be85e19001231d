// The totals of the programmes: one a kind of money, of counted statements only.
import { programmeAddress } from '../../domain/addresses.ts';
import { under } from '../../domain/record.ts';
import { formatTotal, totalOf } from '../../domain/totals.ts';
import { BASES, KINDS } from '../../kinds/statement.ts';
import type { Row } from '../column.ts';
import { once, type DataSet } from '../data-set.ts';
import { ADDRESS, webAddress } from '../sets/additions.ts';

export const totalsSet: DataSet = {
  one: 'total',
  id: 'totals',
  title: 'Totals of programmes',
  row: 'What the counted statements of one kind of money of one programme add up to; kinds are never added together.',
  columns: [
    { name: 'id', description: 'The id: the programme and the kind of money.', type: 'id' },
    { name: 'programme', description: 'The programme.', type: 'id', refersTo: 'programmes' },
    { name: 'kind', description: 'The kind of money.', type: 'word', values: KINDS },
    { name: 'amount_gbp', description: 'The total.', type: 'pounds', unit: 'pounds sterling' },
    {
      name: 'basis',
      description: 'How firm it is; mixed when ceilings, floors and estimates stand in it together.',
      type: 'word',
      values: [...BASES, 'mixed'],
    },
    { name: 'total_in_words', description: 'The total with its basis, as the site prints it.', type: 'text' },
    {
      name: 'statements',
      description: 'The counted statements that it adds up.',
      type: 'id',
      list: { separator: ';' },
      refersTo: 'statements',
    },
    {
      name: 'out_of',
      description: 'How many statements of this kind the programme has, counted or not.',
      type: 'whole-number',
      unit: 'statements',
    },
    ADDRESS,
  ],
  key: ['id'],
  of: null,
  rows: once((record) =>
    record.content.programmes.flatMap(({ id }) =>
      KINDS.flatMap((kind): Row[] => {
        const total = totalOf(under(record.statementsByProgramme, id), kind);
        if (total === null) return [];
        return [
          {
            id: `${id}.${kind}`,
            programme: id,
            kind,
            amount_gbp: total.pence / 100,
            basis: total.basis,
            total_in_words: formatTotal(total),
            statements: total.rows,
            out_of: total.of,
            address: webAddress(programmeAddress(id)),
          },
        ];
      }),
    ),
  ),
};
