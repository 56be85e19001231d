// The files that hold the whole record at once.

export interface WholeFile {
  /** What it is called in lists. */
  title: string;
  /** Its name below /data/. */
  name: string;
  href: string;
  /** Its type, as IANA registers it. */
  media: string;
}

const wholeFile = (title: string, name: string, media: string): WholeFile => ({
  title,
  name,
  href: `/data/${name}`,
  media,
});

export const SQLITE = wholeFile('SQLite database', 'nhsx-record.sqlite', 'application/vnd.sqlite3');
export const ARCHIVE = wholeFile('Zip of all files', 'nhsx-record.zip', 'application/zip');

export const WHOLE_FILES: readonly WholeFile[] = [SQLITE, ARCHIVE];
