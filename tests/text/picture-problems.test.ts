import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noFindings } from '../../src/text/findings.ts';
import { pictureProblems } from '../../src/text/picture-problems.ts';

const PICTURES: Record<string, string> = {
  'lantern.png': '\x89PNG\r\n\x1a\n\0\0\0\rIHDR',
  'lamp.jpg': '\xff\xd8\xff\xe0\0\x10JFIF\0\x01',
  'night.webp': 'RIFF\x24\0\0\0WEBPVP8 ',
  'day.avif': '\0\0\0\x20ftypavif\0\0',
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  mkdirSync(join(folder, 'pictures'));
  for (const [name, bytes] of Object.entries(PICTURES))
    writeFileSync(join(folder, 'pictures', name), Buffer.from(bytes, 'latin1'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const article = (...files: string[]) => {
  const { body } = noFindings('', 1);
  return {
    id: 'x',
    origin: { file: 'content/pages/x.mdx', line: 1 },
    body: { ...body, pictures: files.map((file, index) => ({ file: `content/pictures/${file}`, line: 10 + index })) },
  };
};
const kept = Object.keys(PICTURES).map((name) => `pictures/${name}`);
const told = (files: readonly string[], ...shown: string[]) =>
  pictureProblems(folder, files, [article(...shown)]).map(
    ({ file, line, what, write }) => `${file} ${line}: ${what} ${write}`,
  );

test('pictures that are there and what they say they are', () =>
  expect(told([...kept, 'README.md', 'pictures/.DS_Store'], ...Object.keys(PICTURES))).toEqual([]));

test('a picture that is not there', () =>
  expect(told(kept, 'lamp.jpg', 'lantren.png', 'quite-another.webp')).toEqual([
    'content/pages/x.mdx 11: The picture content/pictures/lantren.png is not there. Did you mean "lantern.png"? ' +
      'Put the ' +
      'file into content/pictures/, or correct its name.',
    'content/pages/x.mdx 12: The picture content/pictures/quite-another.webp is not there. Put the file into ' +
      'content/pictures/, or correct its name.',
  ]));

test('where a disk knows no capitals, the name still has to be the same', () =>
  expect(told(['pictures/Lantern.png'], 'lantern.png')).toHaveLength(2));

test.each(['Lantern.png', 'my lamp.png', 'lamp.svg', 'lamp', 'notes.txt', 'night/lamp.png', 'lamp--2.png'])(
  'a file of the name %s',
  (name) =>
    expect(told([...kept, `pictures/${name}`])).toEqual([
      `content/pictures/${name} 0: No article can show a file of this name. Name a picture in lower-case letters, ` +
        'digits ' +
        'and single hyphens, ending in .png, .jpg, .webp or .avif, in this folder and no other below it; or take the ' +
        'file out.',
    ]),
);

test.each([
  ['lantern.jpg', PICTURES['lantern.png']!],
  ['lantern.webp', PICTURES['lamp.jpg']!],
  ['lantern.png', 'not a picture'],
  ['lantern.avif', ''],
  ['lantern.png', 'x\x89PNG\r\n'],
])('%s holding something else', (name, bytes) => {
  const other = mkdtempSync(join(folder, 'other-'));
  mkdirSync(join(other, 'pictures'));
  writeFileSync(join(other, 'pictures', name), Buffer.from(bytes, 'latin1'));
  expect(pictureProblems(other, [`pictures/${name}`], [])).toEqual([
    {
      file: `content/pictures/${name}`,
      line: 0,
      what: 'The file is not the picture that its name says.',
      write: 'Save the picture again as PNG, JPEG, WebP or AVIF, and end its name in .png, .jpg, .webp or .avif.',
    },
  ]);
});
