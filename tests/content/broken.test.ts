import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/commands/check-content.ts';
import { changedFolder, replacing, type Change } from '../fixtures/changed-folder.ts';

/** One mistake as an editor makes it, and all that the check then says below its first line. */
type Broken = [mistake: string, changes: Record<string, Change>, report: string];

const STATEMENTS = 'funding/statements.csv';
const LANTERN = 'programmes/lantern.mdx';
const windows1252 = (text: string) =>
  Uint8Array.from(text, (letter) => ({ '“': 0x93, '”': 0x94, '’': 0x92 })[letter] ?? letter.charCodeAt(0));
const said = (...problems: [file: string, line: number, what: string, write: string][]) => {
  let file = '';
  return problems
    .map(
      ([at, line, what, write]) =>
        `${at === file ? '' : `\ncontent/${(file = at)}\n`}  ${line === 0 ? 'the whole file' : `line ${line}`}: ` +
        `${what}\n      ${write}\n`,
    )
    .join('');
};
/** The report without the words quoted from the files, which tests/reading/quote.test.ts looks at. */
const unquoted = (report: string) => report.replace(/^ {6}> .*\n/gm, '');
const NO_PAGE =
  'Articles are programmes/<id>.mdx, news/<year>/<date>-<words>.mdx or pages/<id>.mdx; lists keep their names. ' +
  'Rename it or take it out.';
const BIND =
  'Write <Money id="f-…" /> with the id of its row in content/funding/statements.csv; add the row first if there ' +
  'is none. A quotation may keep its sum: <Quote source="…">…</Quote>.';
/** As much of a picture as the check looks at. */
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
const DATE = 'Write a date as 2019, 2019-07 or 2019-07-01, only as exact as the source.';
const POUNDS = 'Write pounds in digits only, without "£", commas or "m", for example 250000000.';
const YAML =
  'Check the indentation (two spaces, never tabs) and put text between quotation marks that holds ":" or "#" or ' +
  'begins with a sign.';
const MISSING = 'Restore it from git: every record has this file, if only with its header row or "[]".';
const COLUMNS = 'id,title,publisher,published_on,url,standing,note';

const NOBODY_SEES = 'There is a character that nobody sees:';
const TAKE_OUT = 'Take it out; "npm run check -- --fix" does it for you.';

const hidden: Broken[] = [
  [
    'characters that nobody sees, in a table, a list and an article; all else that is wrong there is told too',
    {
      'organisations.csv': (text) =>
        text.replace('North Trust,', 'North\u200b Trust,').replace(',gazette-2020-03-north-trust', ',gazette-2020'),
      'glossary.yaml': replacing('definition: ', 'definition: \u0001'),
      [LANTERN]: (text) => `${text}\nMore\u202e of it.\n`,
    },
    said(
      ['glossary.yaml', 2, `${NOBODY_SEES} U+0001, a control character.`, TAKE_OUT],
      ['organisations.csv', 3, `${NOBODY_SEES} U+200B, a zero-width space.`, TAKE_OUT],
      [
        'organisations.csv',
        3,
        'sources names "gazette-2020", which is not a row of content/sources.csv.',
        'Correct the id, or add a row of content/sources.csv first.',
      ],
      [LANTERN, 42, `${NOBODY_SEES} U+202E, a right-to-left override.`, TAKE_OUT],
    ),
  ],
  [
    'text behind " #" in YAML, and a character written by its number',
    {
      'glossary.yaml': replacing('definition: "The statement', 'definition: The statement #2\n  also: ["a\\x0bb"] # "'),
    },
    said(
      [
        'glossary.yaml',
        2,
        'The rest of the line, "#2", would be lost: in YAML " #" begins a remark.',
        'Put the whole value between quotation marks, or a remark on a line of its own.',
      ],
      [
        'glossary.yaml',
        3,
        `${NOBODY_SEES} U+000B, a line tabulation.`,
        'Take out what stands for it: a backslash or "&#" with a number or a name.',
      ],
    ),
  ],
];

const references: Broken[] = [
  [
    'a statement for a programme that is not there',
    { [STATEMENTS]: replacing('f-0009,harbour-fund', 'f-0009,harbor-fund') },
    said([
      STATEMENTS,
      11,
      'programme names "harbor-fund", which is not a file in content/programmes/.',
      'Did you mean "harbour-fund"?',
    ]),
  ],
  [
    'a source that was never entered',
    { [LANTERN]: replacing('<Source id="auditor-2021-report" />', '<Source id="daily-planet" />') },
    said([
      LANTERN,
      34,
      '<Source> names "daily-planet", which is not a row of content/sources.csv.',
      'Correct the id, or add a row of content/sources.csv first.',
    ]),
  ],
  [
    'a sum bound to a statement that is not there',
    { [LANTERN]: replacing('<Money id="f-0006" />', '<Money id="f-0066" />') },
    said([
      LANTERN,
      34,
      '<Money> names "f-0066", which is not a row of content/funding/statements.csv.',
      'Did you mean "f-0006"?',
    ]),
  ],
  [
    'an id used twice',
    { [STATEMENTS]: replacing('\nf-0009,', '\nf-0008,') },
    said([
      STATEMENTS,
      11,
      'The id "f-0008" is already used on line 10.',
      'Give this entry an id of its own, or remove it if it was entered twice.',
    ]),
  ],
  [
    'a programme without disclosures',
    {
      'disclosures.yaml': replacing(
        '  old-mill:\n    budget:\n      state: not-applicable\n      note: "Before the record begins."\n    ' +
          'evaluation:\n      state: unknown\n      note: "Nothing found."\n',
        '',
      ),
    },
    said([
      'programmes/old-mill.mdx',
      1,
      'The programme "old-mill" has no entry in content/disclosures.yaml.',
      'Add "old-mill:" under "programmes:" there, with a state for each of: budget, evaluation.',
    ]),
  ],
  [
    'a link to a page that is not there',
    { 'pages/method.mdx': replacing('(/programmes/)', '(/programs/)') },
    said([
      'pages/method.mdx',
      7,
      'The link leads to /programs/, where there is no page.',
      'Did you mean /programmes/?',
    ]),
  ],
];

const tables: Broken[] = [
  [
    'a ragged row',
    { 'people.csv': replacing('ada-vale-adviser,Ada Vale,Adviser,,,,,', 'ada-vale-adviser,Ada Vale,Adviser,,,,') },
    said([
      'people.csv',
      3,
      'This row has 7 cells; the header has 8.',
      'Add the missing commas: every row has as many cells as the header, empty or not.',
    ]),
  ],
  [
    'a comma without quotation marks',
    { 'sources.csv': replacing('"Lantern lit, at last"', 'Lantern lit, at last') },
    said([
      'sources.csv',
      4,
      'This row has 12 cells; the header has 11.',
      'Put text that holds a comma between quotation marks.',
    ]),
  ],
  [
    'a ragged row below a cell of several lines',
    { [STATEMENTS]: replacing('f-0010,harbour-fund,', 'f-0010,harbour-fund,,') },
    said([
      STATEMENTS,
      12,
      'This row has 28 cells; the header has 27.',
      'Put text that holds a comma between quotation marks.',
    ]),
  ],
  [
    'an unknown column',
    { 'people.csv': replacing(',sources\n', ',source\n') },
    said(
      [
        'people.csv',
        1,
        'The column "source" is not known.',
        'Did you mean "sources"? Known: id, name, role, organisation_as_stated, organisations, from, to, sources.',
      ],
      [
        'people.csv',
        1,
        'The column "sources" is missing.',
        'Add it; leave its cells empty where there is nothing to say. The columns are: ' +
          'id,name,role,organisation_as_stated,organisations,from,to,sources.',
      ],
    ),
  ],
  [
    'a column that is there twice',
    { 'people.csv': replacing('from,to,sources\n', 'from,to,sources,to\n') },
    said(['people.csv', 1, 'The column "to" is there twice.', 'Remove or rename one of them.']),
  ],
  [
    'a quotation mark that never closes',
    { 'sources.csv': replacing('"Lantern lit, at last"', '"Lantern lit, at last') },
    said([
      'sources.csv',
      4,
      'The quotation mark that opens here is never closed.',
      'Put text that holds a quotation mark between quotation marks and double the ones inside: "he said ""yes""".',
    ]),
  ],
  [
    'a quotation mark inside a cell',
    { 'sources.csv': replacing('My view of Lantern', 'My "view" of Lantern') },
    said([
      'sources.csv',
      3,
      'The quotation marks do not match: Invalid Opening Quote: a quote is found on field 1 at line 3, value is "My ".',
      'Put text that holds a quotation mark between quotation marks and double the ones inside: "he said ""yes""".',
    ]),
  ],
  [
    'a space after a comma',
    { 'organisations.csv': replacing('idle-college,Idle College', 'idle-college, Idle College') },
    said(['organisations.csv', 5, 'name begins or ends with a space.', 'Remove the space.']),
  ],
  [
    'semicolons for commas, as Excel writes them in some countries',
    { 'people.csv': (text) => text.replaceAll(';', '|').replaceAll(',', ';') },
    said([
      'people.csv',
      1,
      'The cells are separated by ";", not by commas.',
      'In Excel choose "Save as… CSV UTF-8 (comma delimited)"; a country setting may have to be changed for it.',
    ]),
  ],
  [
    'rows of commas left by Excel',
    { 'organisations.csv': (text) => `${text},,,,,,\n` },
    said(['organisations.csv', 6, 'This row is empty.', 'Delete the row.']),
  ],
  [
    'columns of commas left by Excel',
    { 'organisations.csv': (text) => text.replaceAll('\n', ',,\n') },
    said(['organisations.csv', 1, 'Column 15 has no name.', 'Delete the empty columns, in every row.']),
  ],
  [
    'an error of Excel in a cell',
    { [STATEMENTS]: replacing('stamps,no', '#REF!,no') },
    said([
      STATEMENTS,
      9,
      'covers is "#REF!", an error of the spreadsheet.',
      'Write the value itself, or leave the cell empty.',
    ]),
  ],
  [
    'a sum as Excel shows it',
    { [STATEMENTS]: replacing(',100000,', ',1E+05,') },
    said([STATEMENTS, 10, 'amount_gbp is "1E+05", which cannot be used.', POUNDS]),
  ],
  [
    'a sum in words',
    { [STATEMENTS]: replacing(',200000000,', ',£200m,') },
    said([STATEMENTS, 8, 'amount_gbp is "£200m", which cannot be used.', POUNDS]),
  ],
  [
    'a date as Excel shows it',
    { 'sources.csv': replacing('2018-02-03', '03/02/2018') },
    said(['sources.csv', 7, 'published_on is "03/02/2018", which cannot be used.', DATE]),
  ],
  [
    'a word that is not of the list',
    { [STATEMENTS]: replacing('exact,spent,part', 'exact,paid,part') },
    said([
      STATEMENTS,
      9,
      'kind is "paid", which cannot be used.',
      'Write one of: forecast, announced, approved, allocated, spent.',
    ]),
  ],
  [
    'a quotation of 26 words',
    { [STATEMENTS]: replacing('cut to £200 million', Array(26).fill('word').join(' ')) },
    said([
      STATEMENTS,
      8,
      `quote is "${Array(26).fill('word').join(' ').slice(0, 77)}…", which cannot be used.`,
      "Quote at most 25 words, in the source's own words; mark what you leave out with […].",
    ]),
  ],
  [
    'an empty cell that must be filled',
    { 'sources.csv': replacing(',official,', ',,') },
    said([
      'sources.csv',
      6,
      'standing is missing.',
      'Write one of: official, parliament-or-audit, research, trade-press, national-press, local-press, mirror, weak.',
    ]),
  ],
  [
    'an empty file',
    { 'people.csv': '' },
    said([
      'people.csv',
      1,
      'The file is empty.',
      'Begin with the row of column names: id,name,role,organisation_as_stated,organisations,from,to,sources.',
    ]),
  ],
  [
    'a table of something else',
    { 'people.csv': 'a,b\n1,2\n' },
    said(
      ...[
        ['a', 'b'].map(
          (name) =>
            [
              'people.csv',
              1,
              `The column "${name}" is not known.`,
              'Remove it or correct its name. Known: id, name, role, organisation_as_stated, organisations, from, ' +
                'to, sources.',
            ] as const,
        ),
        ['from', 'id', 'name', 'organisation_as_stated', 'organisations', 'role', 'sources', 'to'].map(
          (name) =>
            [
              'people.csv',
              1,
              `The column "${name}" is missing.`,
              'Add it; leave its cells empty where there is nothing to say. The columns are: ' +
                'id,name,role,organisation_as_stated,organisations,from,to,sources.',
            ] as const,
        ),
      ]
        .flat()
        .map((problem) => [...problem] as [string, number, string, string]),
    ),
  ],
];

const files: Broken[] = [
  [
    'a table saved as Windows-1252',
    { 'sources.csv': (text) => windows1252(text.replace('A blog', 'Café')) },
    said([
      'sources.csv',
      3,
      'The file is not UTF-8: it was probably saved by Excel as Windows-1252.',
      'In Excel choose "Save as… CSV UTF-8"; in a text editor choose "UTF-8" as the encoding.',
    ]),
  ],
  [
    'an article saved as Windows-1252',
    { [LANTERN]: windows1252 },
    said([
      LANTERN,
      32,
      'The file is not UTF-8: it was probably saved by Excel as Windows-1252.',
      'In Excel choose "Save as… CSV UTF-8"; in a text editor choose "UTF-8" as the encoding.',
    ]),
  ],
  [
    'a spreadsheet under the name of a table',
    { 'organisations.csv': Uint8Array.from([0x50, 0x4b, 3, 4, 0x14, 0, 6, 0]) },
    said([
      'organisations.csv',
      1,
      'The file is not text (it holds a zero byte).',
      'Save it as CSV UTF-8 or plain text; a spreadsheet or picture cannot be read here.',
    ]),
  ],
  [
    'a table saved as UTF-16',
    { 'people.csv': (text) => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le')) },
    said([
      'people.csv',
      1,
      'The file is not text (it holds a zero byte).',
      'Save it as CSV UTF-8 or plain text; a spreadsheet or picture cannot be read here.',
    ]),
  ],
  [
    'an unfinished merge',
    {
      'glossary.yaml': replacing(
        '- term: "Lantern"',
        '<<<<<<< HEAD\n- term: "Lantern"\n=======\n- term: "Lamp"\n>>>>>>> other',
      ),
    },
    said([
      'glossary.yaml',
      3,
      'The file holds marks of an unfinished merge ("<<<<<<<" or ">>>>>>>").',
      'Keep one of the two versions and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    ]),
  ],
  [
    'an unfinished merge in an article',
    { [LANTERN]: (text) => `${text}\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other\n` },
    said([
      LANTERN,
      42,
      'The file holds marks of an unfinished merge ("<<<<<<<" or ">>>>>>>").',
      'Keep one of the two versions and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    ]),
  ],
  [
    'a huge file',
    { 'pages/about.mdx': (text) => text + 'x'.repeat(6_000_000) },
    said([
      'pages/about.mdx',
      0,
      'The file is 6 MB.',
      'Content files stay below 5 MB: split it, or keep the data elsewhere and link to it.',
    ]),
  ],
  [
    'a table in the wrong place',
    { 'funding/sources.csv': `${COLUMNS}\n` },
    said(['funding/sources.csv', 0, 'No page is made from a file of this name.', NO_PAGE]),
  ],
  [
    'an announcement outside its year',
    { 'news/2022-05-04-more.mdx': 'x' },
    said(['news/2022-05-04-more.mdx', 0, 'No page is made from a file of this name.', NO_PAGE]),
  ],
  [
    'a programme in a folder of its own',
    { 'programmes/old-mill.mdx': null, 'programmes/old/old-mill.mdx': 'x' },
    said(['programmes/old/old-mill.mdx', 0, 'No page is made from a file of this name.', NO_PAGE]),
  ],
  [
    'an article of another kind',
    { 'programmes/notes.md': '# Notes' },
    said(['programmes/notes.md', 0, 'No page is made from a file of this name.', NO_PAGE]),
  ],
  ['a table that was deleted', { 'sources.csv': null }, said(['sources.csv', 0, 'The file is missing.', MISSING])],
  [
    'a whole folder that was deleted',
    {
      funding: null,
      'programmes/lantern.mdx': replacing(
        '<Quote source="gazette-2019-07-01-lantern">£250 million for Lantern</Quote>',
        'it was so',
      ),
    },
    said(
      ['funding/awards-without-sums.csv', 0, 'The file is missing.', MISSING],
      ['funding/explanations.csv', 0, 'The file is missing.', MISSING],
      ['funding/outcomes.csv', 0, 'The file is missing.', MISSING],
      ['funding/statements.csv', 0, 'The file is missing.', MISSING],
    ),
  ],
  [
    'a file name that cannot be an address',
    { 'pages/How We Work.mdx': '---\ntitle: "T"\nsummary: "S"\norder: 3\n---\n\nText.\n' },
    said([
      'pages/How We Work.mdx',
      0,
      'The file name "How We Work" cannot be an address.',
      'Use lower-case letters, digits and single hyphens only.',
    ]),
  ],
];

const articles: Broken[] = [
  [
    'an empty article',
    { 'pages/method.mdx': '' },
    said([
      'pages/method.mdx',
      1,
      'The front matter is missing.',
      'Begin the file with a line "---", the fields, and another line "---".',
    ]),
  ],
  [
    'front matter and no text',
    { 'pages/method.mdx': '---\ntitle: "T"\nsummary: "S"\norder: 2\n---\n' },
    said(['pages/method.mdx', 6, 'The text is empty.', 'Write at least one paragraph below the front matter.']),
  ],
  [
    'a tab in front matter',
    { [LANTERN]: replacing('  - "LRP"', '\t- "LRP"') },
    said([LANTERN, 5, 'This is not valid YAML: Tabs are not allowed as indentation.', YAML]),
  ],
  [
    'a colon in plain text',
    { [LANTERN]: replacing('aims: "Share records."', 'aims: Share: records.') },
    said([LANTERN, 16, 'This is not valid YAML: Nested mappings are not allowed in compact mappings.', YAML]),
  ],
  [
    'a field given twice',
    { [LANTERN]: replacing('aims: "Share records."', 'aims: "Share records."\naims: "Keep records."') },
    said([LANTERN, 17, 'This is not valid YAML: Map keys must be unique.', YAML]),
  ],
  [
    'text that begins with a star',
    { [LANTERN]: replacing('aims: "Share records."', 'aims: *important*') },
    said([
      LANTERN,
      16,
      'A value begins with "*", which means something else in YAML.',
      'Put the value between quotation marks.',
    ]),
  ],
  [
    'a misspelt field',
    { [LANTERN]: replacing('aims:', 'aim:') },
    said([
      LANTERN,
      16,
      '"aim" is not a field here.',
      'Did you mean "aims"? Known: name, short_name, aliases, theme, kind, named_at_launch, status, status_on, ' +
        'started, ended, lead_body, lead_bodies, predecessors, successors, part_of, summary, aims, outcome, ' +
        'no_total, ' +
        'status_history, sources, publish_at.',
    ]),
  ],
  [
    'one text where a list is meant',
    { 'programmes/old-mill.mdx': replacing('successors:\n  - lantern', 'successors: lantern') },
    said([
      'programmes/old-mill.mdx',
      7,
      'successors is "lantern", which cannot be used.',
      'Write a list of ids (in a CSV cell separated by ";" without spaces).',
    ]),
  ],
  [
    'an impossible date',
    { [LANTERN]: replacing('started: "2019-07"', 'started: "2019-02-30"') },
    said([
      LANTERN,
      11,
      'started is "2019-02-30", a date that does not exist.',
      'Write a day that the calendar has, year first: 2019-07-01.',
    ]),
  ],
  [
    'an announcement dated otherwise than its file',
    { 'news/2020/2020-03-north-trust-joins.mdx': replacing('date: "2020-03"', 'date: "2021-03"') },
    said([
      'news/2020/2020-03-north-trust-joins.mdx',
      3,
      'The date is 2021-03 and the file is 2020/2020-03-north-trust-joins.mdx.',
      'Correct the date, or name the file news/2021/2021-03-<words>.mdx.',
    ]),
  ],
  [
    'a status that its history does not show',
    { [LANTERN]: replacing('status: active\nstatus_on', 'status: closed\nstatus_on') },
    said([
      LANTERN,
      9,
      'No sighting in status_history shows "closed" on 2021-05-06.',
      'Add the sighting with its source, or correct status and status_on.',
    ]),
  ],
  [
    'an unbound sum in the text',
    { [LANTERN]: replacing('The auditor saw', 'It was £5m.\nThe auditor saw') },
    said([LANTERN, 34, 'The sum "£5m" is not bound to a statement.', BIND]),
  ],
  [
    'an unbound sum in front matter',
    { [LANTERN]: replacing('announced with [f-0001]', 'announced with £250m') },
    said([
      LANTERN,
      15,
      'The sum "£250m" in summary is not bound to a statement.',
      'Write the id of its statement in square brackets, for example [f-0038]; the sum is printed in its place.',
    ]),
  ],
  [
    'a picture without words',
    {
      'pages/about.mdx': (text) => `${text}\n![](../pictures/map.png)\n`,
      'pictures/map.png': PNG,
    },
    said([
      'pages/about.mdx',
      9,
      'The picture has no alternative text.',
      'Write what it shows between the square brackets: ![what it shows](address).',
    ]),
  ],
  [
    'a picture that is not there',
    { 'pages/about.mdx': (text) => `${text}\n![A map](../pictures/mapp.png)\n`, 'pictures/map.png': PNG },
    said([
      'pages/about.mdx',
      9,
      'The picture content/pictures/mapp.png is not there.',
      'Did you mean "map.png"? Put the file into content/pictures/, or correct its name.',
    ]),
  ],
  [
    'a picture from another host',
    { 'pages/about.mdx': (text) => `${text}\n![A map](//maps.example/map.png)\n` },
    said([
      'pages/about.mdx',
      9,
      'The picture "//maps.example/map.png" is on another host.',
      'Put a copy into content/pictures/ if its licence allows it, and write the way to it from this file, for ' +
        'example ' +
        '../pictures/name.png; or link to it.',
    ]),
  ],
  [
    'a way to a picture that leads nowhere',
    { 'pages/about.mdx': (text) => `${text}\n![A map](map.png)\n`, 'pictures/map.png': PNG },
    said([
      'pages/about.mdx',
      9,
      'The picture "map.png" is not one of content/pictures/.',
      'Put it there, named in lower-case letters, digits and single hyphens, ending in .png, .jpg, .webp or .avif, ' +
        'and ' +
        'write the way to it from this file: ../pictures/name.png.',
    ]),
  ],
  [
    'a picture that is something else',
    { 'pictures/map.png': 'a map' },
    said([
      'pictures/map.png',
      0,
      'The file is not the picture that its name says.',
      'Save the picture again as PNG, JPEG, WebP or AVIF, and end its name in .png, .jpg, .webp or .avif.',
    ]),
  ],
  [
    'a fold without its summary',
    { 'pages/about.mdx': (text) => `${text}\n<details>\n\nMore.\n\n</details>\n` },
    said([
      'pages/about.mdx',
      9,
      '<details> does not begin with a <summary>.',
      'Write <details>, on the next line <summary>what is folded away</summary>, an empty line, and the text.',
    ]),
  ],
  [
    'a link to a heading that is not there',
    { 'pages/about.mdx': (text) => `${text}\nSee [above](#abvoe).\n\n## Above\n\nText.\n` },
    said([
      'pages/about.mdx',
      9,
      'The link leads to "#abvoe", and no heading of this text has that id.',
      'Did you mean "#above"? Known: #above.',
    ]),
  ],
  [
    'an unknown component',
    { 'pages/about.mdx': (text) => `${text}\n<Sorce id="blog-undated" />\n` },
    said([
      'pages/about.mdx',
      9,
      '<Sorce> is not a component that can be used here.',
      'Did you mean "Source"? Known: Money, Source, Quote, Aside, details, summary, sub, sup, br, abbr.',
    ]),
  ],
  [
    'an import',
    { 'pages/about.mdx': (text) => `${text}\nimport { readFileSync } from 'node:fs';\n` },
    said([
      'pages/about.mdx',
      9,
      'The text holds an import or export.',
      'Remove it: the components Money, Source, Quote and Aside are there without one.',
    ]),
  ],
  [
    'an expression',
    { 'pages/about.mdx': (text) => `${text}\nThe year {new Date().getFullYear()}.\n` },
    said([
      'pages/about.mdx',
      9,
      'The text holds an expression in braces.',
      'Remove it; write "\\{" where you mean the sign itself.',
    ]),
  ],
  [
    'a component that is not closed',
    { 'pages/about.mdx': (text) => `${text}\n<Aside title="x">\n\nMore.\n` },
    said([
      'pages/about.mdx',
      9,
      'The text cannot be read: Expected a closing tag for `<Aside>` (4:1).',
      'Close every component, put a backslash before "{" and "<" where you mean the sign itself, and give each ' +
        'attribute its quotation marks.',
    ]),
  ],
  [
    'a first-level heading',
    { 'pages/about.mdx': (text) => `${text}\n# About\n` },
    said([
      'pages/about.mdx',
      9,
      'The text holds a heading of the first level ("# …").',
      'Begin headings with "##"; the title of the page is its only first-level heading.',
    ]),
  ],
  [
    'words that nobody is held to have said',
    { [LANTERN]: replacing('£250 million for Lantern</Quote>', 'it is all a muddle</Quote>') },
    said([
      LANTERN,
      32,
      'The quotation "it is all a muddle" is not held from the source "gazette-2019-07-01-lantern".',
      'Quote words that a statement or announcement of that source holds, to the letter, or put the text in your ' +
        'own words.',
    ]),
  ],
];

const meaning: Broken[] = [
  [
    'a former name without the day on which it ended',
    {
      'organisations.csv': replacing(
        'idle-college,Idle College,research-body,,',
        'idle-college,Idle College,research-body,,Old Name',
      ),
    },
    said([
      'organisations.csv',
      5,
      'former_names.0 is "Old Name", which cannot be used.',
      'Write each name, "until", and the first day on which it was no longer the name, for example "Department of ' +
        'Health until 2018-01-08"; separate several by ";".',
    ]),
  ],
  [
    'a disagreement whose nature nobody gave',
    { 'disagreements.yaml': replacing('  nature: contradiction\n', '') },
    said([
      'disagreements.yaml',
      1,
      'nature is missing.',
      'Write one of: contradiction, different-moments, different-scope, rounding, settled.',
    ]),
  ],
  [
    'a settled disagreement that says neither by what nor that it is settled',
    {
      'disagreements.yaml': (text) =>
        replacing(
          '  nature: contradiction\n',
          '  nature: settled\n',
        )(
          replacing(
            '"The record leads with £250 million. The two are £10 million apart (our arithmetic)."',
            '" "',
          )(text),
        ),
    },
    said(
      [
        'disagreements.yaml',
        14,
        'lantern-total is settled, but position does not say by what.',
        'Say in position what was read that settles it; or give another nature.',
      ],
      [
        'disagreements.yaml',
        15,
        'lantern-total is settled, but would_settle says what would settle it.',
        'Take would_settle out; or give another nature.',
      ],
    ),
  ],
  [
    'a quotation that is bound to no source',
    {
      'news/2020/2020-03-north-trust-joins.mdx': replacing('    source: gazette-2020-03-north-trust\n---', '---'),
    },
    said([
      'news/2020/2020-03-north-trust-joins.mdx',
      13,
      'quotes.0.source is missing.',
      'Write the id of the source in which the words stand: nobody is quoted without saying where.',
    ]),
  ],
  [
    'a publisher spelt in two ways',
    {
      'sources.csv': replacing(
        'North Trust joins Lantern,Riverland Gazette',
        'North Trust joins Lantern,Riverland gazette',
      ),
    },
    said([
      'sources.csv',
      5,
      'The publisher is "Riverland gazette"; on line 4 it is "Riverland Gazette".',
      'Spell it in one way; if they are two bodies, add to one name what tells them apart.',
    ]),
  ],
  [
    'an NHS organisation code in small letters',
    { 'organisations.csv': replacing('X01', 'x01') },
    said([
      'organisations.csv',
      3,
      'ods_code is "x01", which cannot be used.',
      'Write it as the register does: three to eight capital letters and digits, for example RTQ.',
    ]),
  ],
  [
    'an NHS organisation code of which nobody says where it was read',
    { 'organisations.csv': replacing('"The list of bodies, 2022"', '') },
    said([
      'organisations.csv',
      3,
      'ods_code is X01, and code_source does not say where it was read.',
      'Write into code_source which list it was read in, and of which day.',
    ]),
  ],
  [
    'a source whose address is that of an archived copy',
    {
      'sources.csv': replacing('https://college.example/paper', 'https://a.example/20200102/https://college.example/'),
    },
    said([
      'sources.csv',
      7,
      'url is the address of an archived copy of https://college.example/.',
      'Write the address of the page in url, and that of the copy in archived_url.',
    ]),
  ],
  [
    'a period that ends before it starts',
    { [STATEMENTS]: replacing('2019-04,2022-03', '2019-04,2018-03') },
    said([
      STATEMENTS,
      2,
      'period_end (2018-03) is before period_start (2019-04).',
      'Correct one of the two: period_start comes first.',
    ]),
  ],
  [
    'counted rows that overlap',
    { [STATEMENTS]: replacing(',f-0001,unknown,no,,\nf-0003', ',f-0001,unknown,yes,because,\nf-0003') },
    said([
      STATEMENTS,
      2,
      'f-0001 is counted, and so is f-0002, which disagrees with it.',
      'Count one of the two, and say why in counted_reason.',
    ]),
  ],
  [
    'a counted row without a reason',
    { [STATEMENTS]: replacing('the cost to date', '') },
    said([
      STATEMENTS,
      9,
      'f-0007 is counted, but no reason is given.',
      'Say in counted_reason why the record leads with this statement.',
    ]),
  ],
  [
    'a disagreement that goes one way',
    { [STATEMENTS]: replacing(',f-0001,unknown,no,,\nf-0003', ',,unknown,no,,\nf-0003') },
    said([
      STATEMENTS,
      2,
      'f-0001 disagrees with f-0002, but f-0002 does not disagree with f-0001.',
      'Add f-0001 to disagrees_with of f-0002 (line 4), or remove it here.',
    ]),
  ],
  [
    'a sum in a disagreement that nobody said',
    { 'disagreements.yaml': replacing('or about £240m."', 'or about £230m."') },
    said([
      'disagreements.yaml',
      5,
      'The sum "£230m" in what is in none of the statements of this disagreement.',
      'List the statement or figure that gives it, leave the sum out, or, if the record worked it out, write "(our ' +
        'arithmetic)" in the same sentence.',
    ]),
  ],
  [
    'a list that is none',
    { 'themes.yaml': 'records: Records\nskills: Skills\n' },
    said(['themes.yaml', 1, 'The file is not a list.', 'Begin each entry with "- "; write "[]" when there is none.']),
  ],
  [
    'an empty list',
    { 'themes.yaml': '' },
    said(['themes.yaml', 1, 'The file is not a list.', 'Begin each entry with "- "; write "[]" when there is none.']),
  ],
  [
    'a disclosure with no state',
    { 'disclosures.yaml': replacing('      state: not-published\n', '') },
    said([
      'disclosures.yaml',
      18,
      'state is missing.',
      'Write one of: published, not-published, not-applicable, unknown.',
    ]),
  ],
];

const all = [...hidden, ...references, ...tables, ...files, ...articles, ...meaning];

test('at least forty mistakes are known', () => expect(all.length).toBeGreaterThanOrEqual(40));

describe('each mistake is refused with its file, its line and what to write, and nothing else is blamed', () => {
  test.each(all)('%s', (_mistake, changes, report) => {
    using folder = changedFolder(changes);
    const found = checkContent(folder.path);
    expect(found.ok).toBe(false);
    expect(unquoted(found.report.slice(found.report.indexOf('\n') + 1))).toBe(`${report}\n`);
    expect(found.report).toMatch(/^\d+ problems? in the content\. Nothing was published\.\n/);
    expect(found.report).not.toMatch(/^\s+at |Error:|node:internal|undefined/m);
  });
});

describe('what is no mistake', () => {
  const fine: [what: string, changes: Record<string, Change>][] = [
    [
      'line ends of Windows',
      Object.fromEntries(
        [STATEMENTS, 'sources.csv', LANTERN, 'glossary.yaml', 'disclosures.yaml'].map((file) => [
          file,
          (text: string) => text.replaceAll('\n', '\r\n'),
        ]),
      ),
    ],
    ['line ends of old Macs', { 'people.csv': (text) => text.replaceAll('\n', '\r') }],
    [
      'byte order marks',
      Object.fromEntries(
        [STATEMENTS, 'people.csv', LANTERN, 'themes.yaml'].map((file) => [file, (text: string) => `\uFEFF${text}`]),
      ),
    ],
    [
      'a table with only its header',
      { 'people.csv': 'id,name,role,organisation_as_stated,organisations,from,to,sources\n' },
    ],
    ['no line end at the end', { 'people.csv': (text) => text.trimEnd(), [LANTERN]: (text) => text.trimEnd() }],
    ['an empty list, written as one', { 'corrections.yaml': '[]\n' }],
    ['empty lines between rows', { 'organisations.csv': (text) => text.replaceAll('\n', '\n\n') }],
  ];
  test.each(fine)('%s', (_what, changes) => {
    using folder = changedFolder(changes);
    expect(checkContent(folder.path)).toEqual({ ok: true, report: expect.stringMatching(/^No problems: /) });
  });
});

describe('npm run check', () => {
  const run = (root: string) => {
    try {
      const check = fileURLToPath(new URL('../../src/commands/check.ts', import.meta.url));
      return {
        code: 0,
        out: execFileSync(process.execPath, [check], { cwd: root, encoding: 'utf8', stdio: 'pipe' }),
        err: '',
      };
    } catch (error) {
      const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
      return { code: status, out: stdout, err: stderr };
    }
  };

  test('good content: a line on what was read, and 0', () => {
    using folder = changedFolder({});
    expect(run(folder.root)).toEqual({
      code: 0,
      out:
        'No problems: 3 programmes, 3 announcements, 2 pages about this record, 10 statements of money, 0 promises, ' +
        '6 sources, 4 organisations, 2 disagreements.\n',
      err: '',
    });
  });

  test('ten mistakes at once: all ten, none hiding another, and 1', () => {
    using folder = changedFolder({
      'glossary.yaml': '\t- term: x',
      'people.csv': replacing('2019-07,2021-03', '2019-07,2018'),
      'organisations.csv': (text) => `${text}north-trust,North Trust,acute-trust,,,,,,,,,,,\nwest-trust,West Trust\n`,
      'sources.csv': replacing(',research,', ',hearsay,'),
      [STATEMENTS]: replacing('\nf-0010,harbour-fund', '\nf-0010,quayside'),
      [LANTERN]: replacing('The auditor saw', 'It was £5m. The auditor saw'),
      'programmes/old-mill.mdx': replacing('Nothing more', '<Sauce /> Nothing {more}'),
      'stray.txt': 'x',
    });
    const { code, out, err } = run(folder.root);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^10 problems in the content\. Nothing was published\.\n/);
    expect(err.match(/^ {2}(?:line \d+|the whole file): .*/gm)).toEqual([
      '  line 12: programme names "quayside", which is not a file in content/programmes/.',
      '  line 1: This is not valid YAML: Tabs are not allowed as indentation.',
      '  line 6: The id "north-trust" is already used on line 3.',
      '  line 7: This row has 2 cells; the header has 14.',
      '  line 2: to (2018) is before from (2019-07).',
      '  line 34: The sum "£5m" is not bound to a statement.',
      '  line 14: <Sauce> is not a component that can be used here.',
      '  line 14: The text holds an expression in braces.',
      '  line 7: standing is "hearsay", which cannot be used.',
      '  the whole file: No page is made from a file of this name.',
    ]);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test('no content folder: every file that is missing, and 1', () => {
    using folder = changedFolder({ '.': null });
    const { code, err } = run(folder.root);
    expect(code).toBe(1);
    expect(err).toContain('content/sources.csv\n  the whole file: The file is missing.\n');
    expect(err).not.toMatch(/^\s+at /m);
  });
});
