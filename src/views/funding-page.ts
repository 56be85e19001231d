// All statements of money, by programme, with what the record can and cannot say of them as a whole.
import { programmeAddress } from '../domain/addresses.ts';
import { under, type PublicRecord } from '../domain/record.ts';
import { KINDS, type Kind } from '../schemas/statement.ts';
import { statementLines, type StatementLine } from './statement-line.ts';
import { count, KIND_MEANING, KIND_WORD } from './words.ts';

export interface FundingPage {
  sentence: string;
  kinds: { kind: Kind; word: string; meaning: string; number: number }[];
  programmes: { id: string; name: string; href: string; sentence: string; lines: StatementLine[] }[];
  without: { name: string; href: string }[];
}

export function fundingPage(record: PublicRecord): FundingPage {
  const { statements, programmes } = record.content;
  const restating = statements.filter((row) => row.restates !== undefined).length;
  const withMoney = programmes.filter((programme) => under(record.statementsByProgramme, programme.id).length > 0);
  return {
    sentence: `${count(statements.length, 'statement')} of money by ${count(new Set(statements.map((row) => row.source)).size, 'source')}, ${restating} of them repeating another, for ${count(withMoney.length, 'programme')}.`,
    kinds: [...KINDS].reverse().map((kind) => ({ kind, word: KIND_WORD[kind], meaning: KIND_MEANING[kind], number: statements.filter((row) => row.kind === kind).length })),
    programmes: withMoney.map((programme) => {
      const rows = under(record.statementsByProgramme, programme.id);
      return { id: programme.id, name: programme.name, href: programmeAddress(programme.id), sentence: count(rows.length, 'statement'), lines: statementLines(record, rows) };
    }),
    without: programmes.filter((programme) => !withMoney.includes(programme)).map((programme) => ({ name: programme.name, href: programmeAddress(programme.id) })),
  };
}
