// The file of exactly the rows that fit, cut out of the site's own CSV.

/** Splits CSV into whole records: a quotation mark may hold commas and line ends. */
const records = (csv: string): string[] => csv.match(/(?:"(?:[^"]|"")*"|[^"\n])+\n?/g) ?? [];

/** The header and the records whose first cell is one of the ids, in the order of the file. */
export function csvOf(csv: string, ids: ReadonlySet<string>): string {
  const [header = '', ...all] = records(csv);
  return [header, ...all.filter((record) => ids.has(record.slice(0, record.indexOf(','))))].join('');
}

/** Hands a text over as a file. */
export function handOver(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
