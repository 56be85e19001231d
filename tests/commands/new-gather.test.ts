import { describe, expect, test } from 'vitest';
import { announcement } from '../../src/commands/new/announcement.ts';
import { gather, UnusableAnswers, type Asker } from '../../src/commands/new/gather.ts';
import { entryKinds } from '../../src/commands/new/entry-kinds.ts';
import { help } from '../../src/commands/new/help.ts';
import { programme } from '../../src/commands/new/programme.ts';
import { source } from '../../src/commands/new/source.ts';
import { statement } from '../../src/commands/new/statement.ts';
import { correction } from '../../src/commands/new/correction.ts';
import { redirect } from '../../src/commands/new/redirect.ts';
import { organisation } from '../../src/commands/new/organisation.ts';
import type { EntryKind } from '../../src/commands/new/entry-kind.ts';
import type { Answers } from '../../src/commands/new/question.ts';
import { smallContent } from '../fixtures/small-content.ts';

const content = smallContent();
const complaints = async (kind: EntryKind, given: Answers) => {
  try {
    await gather(kind, given, content, null);
    return [];
  } catch (error) {
    if (error instanceof UnusableAnswers) return error.complaints;
    throw error;
  }
};

/**
 * An editor who types the answers in order; an answer that is refused is followed by the next. Gives what was said on
 * the way.
 */
function editor(typed: string[]): { asker: Asker; said: string[] } {
  const said: string[] = [];
  const answer = (message: string, check: (value: string) => string | null) => {
    said.push(message);
    for (;;) {
      const value = typed.shift();
      if (value === undefined) throw new Error(`Nothing is left to answer "${message}" with.`);
      const wrong = check(value);
      if (wrong === null) return Promise.resolve(value);
      said.push(`! ${wrong}`);
    }
  };
  return {
    said,
    asker: {
      text: ({ message, initial, check }) =>
        answer(initial === '' ? message : `${message} [${initial}]`, (value) =>
          check(value === 'ok' ? initial : value),
        ).then((value) => (value === 'ok' ? initial : value)),
      choose: ({ message, choices }) =>
        answer(`${message} ${choices.map(({ value }) => value || '–').join('|')}`, () => null),
      pick: ({ message, check }) => answer(message, check),
    },
  };
}

describe('in conversation', () => {
  test('an announcement: each answer is checked as it is typed, with what to write', async () => {
    const { asker, said } = editor([
      'Lantern gets £5m',
      'Lantern gets [f-0099]',
      'Lantern gets [f-0001]',
      '1 July 2019',
      '2019-02-30',
      '2019-07-02',
      'ok',
      'gazette-2019-07-01-lanten',
      'gazette-2019-07-01-lantern',
      'lantern',
      '',
      '',
      'It was £5m.',
      'It {was}.',
      'It was <Money id="f-0001" />.',
    ]);
    expect(await gather(announcement, {}, content, asker)).toEqual({
      title: 'Lantern gets [f-0001]',
      date: '2019-07-02',
      words: 'lantern-gets',
      sources: 'gazette-2019-07-01-lantern',
      programmes: 'lantern',
      organisations: '',
      figures: '',
      publish_at: '',
      text: 'It was <Money id="f-0001" />.',
    });
    expect(said).toEqual([
      'The headline, in our own words.',
      '! Write the id of a statement in square brackets in place of "£5m", for example [f-0038]; add the statement ' +
        'first if there is none.',
      '! There is no statement f-0099. Did you mean "f-0009"?',
      'When was it announced? As exact as the source: a day, a month or a year.',
      '! Write a date as 2019, 2019-07 or 2019-07-01, only as exact as the source.',
      '! Write a day that the calendar has, year first: 2019-07-01.',
      'A few words for its address. They never change. [lantern-gets]',
      'Which sources does it rest on?',
      '! There is no "gazette-2019-07-01-lanten" in content/sources.csv. Did you mean "gazette-2019-07-01-lantern"?',
      'Which programmes does it concern? (may be left out)',
      'Which organisations does it name? (may be left out)',
      'Which statements of money do its sources make? (may be left out)',
      'What was announced? One paragraph in your own words.',
      '! Write <Money id="f-…" /> in place of "£5m", with the id of its statement; add the statement first if ' +
        'there is none.',
      '! The text holds an expression in braces. Remove it; write "\\{" where you mean the sign itself.',
    ]);
  });

  test('a statement: amount and basis are proposed from the words quoted', async () => {
    const { asker, said } = editor([
      'lantern',
      'ministry-lantern-plan',
      Array(26).fill('word').join(' '),
      'up to £1.5 million for lamps',
      'ok',
      'up-to',
      'announced',
      'part',
      'lamps',
      'no',
      '',
      '',
      '',
    ]);
    const answers = await gather(statement, {}, content, asker);
    expect(answers).toMatchObject({
      amount_gbp: '1500000',
      basis: 'up-to',
      counted: 'no',
      local_match: 'unknown',
      source_reread: 'no',
      note: '',
    });
    expect(said).toContain("! Quote at most 25 words, in the source's own words; mark what you leave out with […].");
    expect(said).toContain('The amount in pounds, in digits only. [1500000]');
    expect(said.join()).not.toContain('Which one body gets it?');
  });

  test('a programme without a status is not asked for its sighting', async () => {
    const { asker, said } = editor([
      'Beacon',
      'ok',
      'lantern',
      'beacon',
      'records',
      'programme',
      'no',
      'A light.',
      'auditor-2021-report',
      '',
      'It shone.',
    ]);
    expect(await gather(programme, {}, content, asker)).toMatchObject({ id: 'beacon', status: '' });
    expect(said).toContain('! This id is in use: choose another.');
    expect(said.at(-2)).toBe(
      'The status last found in a source. (may be left out) ' +
        'planned|active|paused|scaled-back|merged|closed|completed|–',
    );
  });

  test('what was given by flag is not asked', async () => {
    const { asker, said } = editor(['ok', '']);
    await gather(
      source,
      {
        url: 'https://a.example/new',
        title: 'New lamps',
        publisher: 'Riverland Gazette',
        published_on: '2020',
        standing: 'trade-press',
      },
      content,
      asker,
    );
    expect(said).toEqual([
      'Its id: publisher, date and a word or two on the topic. It never changes. [gazette-2020-new-lamps]',
      'What should one know about it? (may be left out)',
    ]);
  });
});

describe('by flags, when nobody can be asked', () => {
  test('everything that is missing is said at once, with an example', async () => {
    expect(await complaints(source, {})).toEqual([
      '--url is missing. The address that was read. Example: --url ' +
        '"https://www.nao.org.uk/reports/digital-transformation/"',
      '--title is missing. The title of the page or document. Example: --title "Digital transformation in the NHS"',
      '--publisher is missing. Who published it? Example: --publisher "National Audit Office"',
      '--standing is missing. How near to the facts is it? Example: --standing "parliament-or-audit"',
      '--id is missing. Its id: publisher, date and a word or two on the topic. It never changes. Example: --id ' +
        '"nao-2020-05-15-digital-transformation"',
    ]);
  });
  test.each<[EntryKind, Answers, string]>([
    [
      source,
      { url: 'http://www.gazette.example/lantern/' },
      '--url is "http://www.gazette.example/lantern/". This page is here already: gazette-2019-07-01-lantern.',
    ],
    [
      source,
      { url: 'gazette.example' },
      '--url is "gazette.example". Write the whole address, beginning with https:// or http://.',
    ],
    [
      source,
      { standing: 'offical' },
      '--standing is "offical". Did you mean "official"? Write one of: official, parliament-or-audit, research, ' +
        'trade-press, national-press, local-press, mirror, weak.',
    ],
    [source, { id: 'blog-undated' }, '--id is "blog-undated". This id is in use: add a word on the topic.'],
    [
      statement,
      { programme: 'lanten' },
      '--programme is "lanten". There is no "lanten" in content/programmes/. Did you mean "lantern"?',
    ],
    [
      statement,
      { amount_gbp: '£5m' },
      '--amount-gbp is "£5m". Write pounds in digits only, without "£", commas or "m", for example 250000000.',
    ],
    [
      statement,
      { restates: 'f-0003' },
      '--restates is "f-0003". That statement itself restates another: name f-0001, which came first.',
    ],
    [
      statement,
      { disagrees_with: 'f-0001;f-9999' },
      '--disagrees-with is "f-0001;f-9999". There is no "f-9999" in content/funding/statements.csv. Add it first, ' +
        'or correct the id.',
    ],
    [statement, { theme: 'x' }, '--theme is not asked of statement.'],
    [
      correction,
      { where: '/programmes/lanten/' },
      '--where is "/programmes/lanten/". There is no page at /programmes/lanten/. Did you mean /programmes/lantern/?',
    ],
    [correction, { on: '2022', since: '2023' }, '--since is "2023". Write a date that is not after the correction.'],
    [
      redirect,
      { from: '/programmes/lantern/' },
      '--from is "/programmes/lantern/". There is a page at this address: take it out first.',
    ],
    [
      redirect,
      { to: '/programmes/lanten/' },
      '--to is "/programmes/lanten/". There is no page at /programmes/lanten/. Did you mean /programmes/lantern/?',
    ],
    [organisation, { name: 'north trust' }, '--name is "north trust". This body is here already: north-trust.'],
    [
      organisation,
      { kind_of_body: 'acute-trusts' },
      '--kind-of-body is "acute-trusts". Other bodies are called "acute-trust": use the same word.',
    ],
    [
      announcement,
      { date: '2019-07-01', words: 'lantern-launched' },
      '--words is "lantern-launched". There is an announcement with this date and these words: choose others.',
    ],
    [
      announcement,
      { publish_at: 'tomorrow' },
      '--publish-at is "tomorrow". Write day, time and time zone, for example 2026-12-01T00:01:00+00:00 (in ' +
        'British summer time +01:00).',
    ],
    [
      programme,
      { id: 'Lantern 2' },
      '--id is "Lantern 2". Write lower-case letters, digits and single hyphens only, for example "nhs-app" or ' +
        '"f-0038".',
    ],
  ])('%#: a wrong answer is refused with what to write', async (kind, given, said) =>
    expect(await complaints(kind, given)).toContain(said),
  );
});

describe('the help', () => {
  test('names every kind', () => {
    const text = help(entryKinds(), undefined);
    for (const kind of ['announcement', 'statement', 'source', 'organisation', 'programme', 'correction', 'redirect'])
      expect(text).toContain(`\n  ${kind} `);
  });
  test('of a kind names its flags and what must be given', () => {
    const text = help(entryKinds(), source);
    expect(text).toContain('  --url <text>  (must be given)\n      The address that was read. Example: ');
    expect(text).toContain('  --standing official | parliament-or-audit | ');
    expect(text).toContain('\n  --note <text>\n');
  });
});
