// Reads a CSV file of content into entries with their true line numbers; an empty cell is a field that is not there.
import { parse } from 'csv-parse/sync';
import { remedyForUnknown } from '../domain/nearest.ts';
import type { Entry, Problem } from '../domain/problem.ts';
import { isList, type Fields } from '../kinds/field.ts';
import { idOf, type EntryForm, type FieldsOf } from '../kinds/kind.ts';
import { validate } from './validate.ts';

export interface Read<T> {
  entries: Entry<T>[];
  problems: Problem[];
}

/** The rows of a CSV file (RFC 4180) as entries. Cells of list fields are split at ";". */
export function readCsv<F extends Fields>(
  file: string,
  text: string,
  kind: EntryForm<F>,
): Read<FieldsOf<EntryForm<F>>> {
  const { fields } = kind;
  const rows: { record: string[]; line: number }[] = [];
  try {
    parse(text, {
      relax_column_count: true,
      skip_empty_lines: true,
      bom: true,
      on_record: (record, { lines }) => {
        // The parser stands at the end of the row, which begins as many lines above as its cells hold.
        rows.push({ record, line: lines - (record.join('').match(/\n/g)?.length ?? 0) });
        return null;
      },
    });
  } catch (error) {
    const { code, lines, message } = error as { code?: string; lines?: number; message: string };
    const write =
      'Put text that holds a quotation mark between quotation marks and double the ones inside: "he said ""yes""".';
    // The parser would name the end of the file.
    if (code === 'CSV_QUOTE_NOT_CLOSED')
      return {
        entries: [],
        problems: [
          { file, line: lastOpening(text), what: 'The quotation mark that opens here is never closed.', write },
        ],
      };
    return {
      entries: [],
      problems: [{ file, line: lines ?? 1, what: `The quotation marks do not match: ${message}.`, write }],
    };
  }
  const [header, ...body] = rows;
  if (header === undefined) {
    return {
      entries: [],
      problems: [
        {
          file,
          line: 1,
          what: 'The file is empty.',
          write: `Begin with the row of column names: ${always(Object.keys(fields)).join(',')}.`,
        },
      ],
    };
  }
  const columns = header.record;
  const problems = columnProblems(file, columns, fields);
  if (problems.length > 0) return { entries: [], problems };

  const entries: Read<FieldsOf<EntryForm<F>>>['entries'] = [];
  for (const { record, line } of body) {
    const lost = record[columns.indexOf('id')]?.trim() ?? '';
    if (record.every((cell) => cell.trim() === '')) {
      problems.push({ file, line, lost, what: 'This row is empty.', write: 'Delete the row.' });
      continue;
    }
    if (record.length !== columns.length) {
      problems.push({
        file,
        line,
        lost,
        what: `This row has ${record.length} cells; the header has ${columns.length}.`,
        write:
          record.length > columns.length
            ? 'Put text that holds a comma between quotation marks.'
            : 'Add the missing commas: every row has as many cells as the header, empty or not.',
      });
      continue;
    }
    const raws = Object.fromEntries(
      columns.flatMap((column, index) => {
        const cell = record[index]!;
        if (cell === '') return [];
        return [[column, isList(fields[column]) ? cell.split(';') : cell]];
      }),
    );
    const spaced = columns.filter((_, index) => record[index] !== record[index]!.trim());
    for (const column of spaced)
      problems.push({ file, line, lost, what: `${column} begins or ends with a space.`, write: 'Remove the space.' });
    const origin = { file, line };
    const result = validate(kind, raws, origin);
    problems.push(...result.problems.map((problem) => ({ ...problem, lost })));
    const failed = columns.filter((_, index) => SPREADSHEET_ERROR.test(record[index]!));
    for (const column of failed)
      problems.push({
        file,
        line,
        lost,
        what: `${column} is "${record[columns.indexOf(column)]}", an error of the spreadsheet.`,
        write: 'Write the value itself, or leave the cell empty.',
      });
    if (result.fields !== null && spaced.length === 0 && failed.length === 0) {
      entries.push({ ...result.fields, id: idOf(kind, result.fields), origin });
    }
  }
  return { entries, problems };
}

/** Columns that a table has only while one of its rows needs them: most never wait for a day of publication. */
const MAY_BE_ABSENT = ['publish_at'];
const always = (columns: readonly string[]) => columns.filter((column) => !MAY_BE_ABSENT.includes(column));

function columnProblems(file: string, columns: readonly string[], fields: Fields): Problem[] {
  const known = Object.keys(fields);
  const problems: Problem[] = [];
  const separator = columns.length === 1 ? /[;\t|]/.exec(columns[0]!)?.[0] : undefined;
  if (separator !== undefined) {
    return [
      {
        file,
        line: 1,
        what: `The cells are separated by ${separator === '\t' ? 'tabs' : `"${separator}"`}, not by commas.`,
        write:
          'In Excel choose "Save as… CSV UTF-8 (comma delimited)"; a country setting may have to be changed for it.',
      },
    ];
  }
  if (columns.includes(''))
    problems.push({
      file,
      line: 1,
      what: `Column ${columns.indexOf('') + 1} has no name.`,
      write: 'Delete the empty columns, in every row.',
    });
  columns.forEach((column, index) => {
    if (column === '') return;
    if (columns.indexOf(column) !== index)
      problems.push({
        file,
        line: 1,
        what: `The column "${column}" is there twice.`,
        write: 'Remove or rename one of them.',
      });
    else if (!known.includes(column))
      problems.push({
        file,
        line: 1,
        what: `The column "${column}" is not known.`,
        write: remedyForUnknown(column, known),
      });
  });
  for (const column of known.filter((name) => !columns.includes(name) && !MAY_BE_ABSENT.includes(name))) {
    problems.push({
      file,
      line: 1,
      what: `The column "${column}" is missing.`,
      write:
        'Add it; leave its cells empty where there is nothing to say. The columns are: ' +
        `${always(known).join(',')}.`,
    });
  }
  return problems;
}

/** The line of the last quotation mark that opens a cell; a doubled one inside a cell opens nothing. */
function lastOpening(text: string): number {
  let opening = 0;
  let inside = false;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
    if (inside && text[at + 1] === '"') at += 1;
    else {
      inside = !inside;
      if (inside) opening = at;
    }
  }
  return text.slice(0, opening).split('\n').length;
}

/** What a spreadsheet writes in place of a value it could not work out or show. */
const SPREADSHEET_ERROR = /^#(?:REF!|NAME\?|VALUE!|DIV\/0!|N\/A|NUM!|NULL!|SPILL!|#+)$/;
