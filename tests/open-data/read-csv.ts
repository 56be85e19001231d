// Reads the CSV files that the site hands out as an independent reader does: by csv-parse, which did not write them.
import { parse } from 'csv-parse/sync';

export const csvRows = (text: string): string[][] => parse(text, { bom: true });

export const csvRecords = (text: string): Record<string, string>[] =>
  parse<Record<string, string>>(text, { bom: true, columns: true });
