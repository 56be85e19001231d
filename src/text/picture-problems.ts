// Pictures that articles show and that are not there, and files among the pictures that cannot be shown.
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Body } from '../domain/body.ts';
import { nearest } from '../domain/nearest.ts';
import type { Entry, Problem } from '../domain/problem.ts';
import { HOW_TO_NAME, PICTURES, isInPictures, isPicture } from './picture-names.ts';

/** How the bytes of each form of picture begin. */
const BEGINS: readonly [ending: RegExp, bytes: RegExp][] = [
  [/\.png$/, /^\x89PNG\r\n/],
  [/\.jpe?g$/, /^\xff\xd8\xff/],
  [/\.webp$/, /^RIFF.{4}WEBP/s],
  [/\.avif$/, /^.{4}ftypavi[fs]/s],
];

/**
 * The problems with the pictures of a content folder.
 * @param files every file of the folder, "pictures/lantern.png"
 */
export function pictureProblems(
  folder: string,
  files: readonly string[],
  articles: readonly Entry<{ body: Body }>[],
): Problem[] {
  const found = files.map((file) => `content/${file}`).filter((file) => isInPictures(file) && !/\/\.[^/]*$/.test(file));
  const kept = found.filter(isPicture);
  const misnamed = found
    .filter((file) => !isPicture(file))
    .map((file) => ({
      file,
      line: 0,
      what: 'No article can show a file of this name.',
      write: `Name a picture ${HOW_TO_NAME}, in this folder and no other below it; or take the file out.`,
    }));
  const missing = articles.flatMap(({ origin, body }) =>
    body.pictures
      .filter(({ file }) => !kept.includes(file))
      .map(({ file, line }) => {
        const near = nearest(
          file.slice(PICTURES.length),
          kept.map((one) => one.slice(PICTURES.length)),
        );
        return {
          file: origin.file,
          line,
          what: `The picture ${file} is not there.`,
          write:
            `${near === null ? '' : `Did you mean "${near}"? `}Put the file into ${PICTURES}, or correct its ` +
            'name.',
        };
      }),
  );
  const spoilt = kept
    .filter((file) => !looksLike(file, join(folder, file.slice('content/'.length))))
    .map((file) => ({
      file,
      line: 0,
      what: 'The file is not the picture that its name says.',
      write: 'Save the picture again as PNG, JPEG, WebP or AVIF, and end its name in .png, .jpg, .webp or .avif.',
    }));
  return [...missing, ...misnamed, ...spoilt];
}

/** Whether the first bytes of a file are those of its form. */
function looksLike(name: string, path: string): boolean {
  const bytes = Buffer.alloc(12);
  const handle = openSync(path, 'r');
  try {
    readSync(handle, bytes);
  } finally {
    closeSync(handle);
  }
  return BEGINS.some(([ending, begin]) => ending.test(name) && begin.test(bytes.toString('latin1')));
}
