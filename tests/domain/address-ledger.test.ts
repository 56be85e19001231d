import { expect, test } from 'vitest';
import { extended, isDerived, isDue, readLedger, unlisted, writeLedger } from '../../src/domain/address-ledger.ts';

const AT = '2026-11-22T12:00:00Z';
const SOON = '2026-12-01T00:01:00+00:00';
const LATER = '2027-01-01T00:00:00Z';
const lines = (text: string) => readLedger('content/addresses.txt', text).entries;

test(
  'a line is an address, or one with the day of its publication; notes and empty lines are nothing; what a ' +
    'merge wrote twice counts once',
  () => {
    const { entries, problems } = readLedger(
      'content/addresses.txt',
      `# A note\n/\n\n/news/2026/x/ from ${SOON} # soon\n/about/\n/about/\n`,
    );
    expect(problems).toEqual([]);
    expect(entries.map(({ id, from, origin }) => [id, from, origin.line])).toEqual([
      ['/', undefined, 2],
      ['/news/2026/x/', SOON, 4],
      ['/about/', undefined, 5],
    ]);
  },
);

test.each(['about/', '/about', 'https://x.example/about/', '/About/', '/about/ from tomorrow', '<<<'])(
  '%s is no address',
  (line) => {
    expect(readLedger('content/addresses.txt', `/\n${line}\n`).problems).toEqual([
      {
        file: 'content/addresses.txt',
        line: 2,
        what: `"${line}" is not an address of this site.`,
        write: 'Write one address a line, beginning and ending with "/"; or restore the line from git.',
      },
    ]);
  },
);

test('what is written is sorted and reads back the same', () => {
  const text = writeLedger([{ id: '/b/' }, { id: '/a/', from: SOON }, { id: '/' }]);
  expect(text.split('\n').slice(2)).toEqual(['/', `/a/ from ${SOON}`, '/b/', '']);
  expect(writeLedger(lines(text))).toBe(text);
});

test('an address is unlisted when the content makes it and the ledger lacks it', () => {
  expect(
    unlisted(
      lines('/a/'),
      new Map([
        ['/b/', null],
        ['/a/', null],
        ['/0/', null],
      ]),
      AT,
    ),
  ).toEqual(['/0/', '/b/']);
});

test('an address whose embargo was put off is unlisted again until its line says so', () => {
  const promised = new Map([['/a/', LATER]]);
  expect(unlisted(lines(`/a/ from ${SOON}`), promised, AT)).toEqual(['/a/']);
  expect(unlisted(lines(`/a/ from ${LATER}`), promised, AT)).toEqual([]);
});

test('nothing is taken out; new ones are added; an embargo moves only before its time', () => {
  const promised = new Map([
    ['/new/', null],
    ['/held/', SOON],
    ['/put-off/', LATER],
    ['/early/', null],
  ]);
  expect(
    extended(
      lines(`/gone/\n/put-off/ from ${SOON}\n/early/ from ${SOON}\n/old/ from 2020-01-01T00:00:00Z`),
      promised,
      AT,
    ),
  ).toEqual([
    { id: '/gone/' },
    { id: '/put-off/', from: LATER },
    { id: '/early/' },
    { id: '/old/' },
    { id: '/new/' },
    { id: '/held/', from: SOON },
  ]);
  expect(extended(lines(`/out/`), new Map([['/out/', LATER]]), AT)).toMatchObject([{ id: '/out/' }]);
});

test('an address is due unless it waits', () => {
  expect([isDue({}, AT), isDue({ from: SOON }, AT), isDue({ from: SOON }, LATER), isDue({ from: SOON }, null)]).toEqual(
    [true, false, true, false],
  );
});

test.each([
  ['/charts/lantern-money/', true],
  ['/charts/lantern-money/embed/', true],
  ['/funding/by-year/2019/', true],
  ['/changes/2026-11/', true],
  ['/funding/f-0001/', false],
  ['/funding/', false],
  ['/programmes/charts/', false],
])('%s is worked out from several entries: %s', (address, derived) => expect(isDerived(address)).toBe(derived));
