import { expect, test } from 'vitest';
import type { Content } from '../../../src/domain/content.ts';
import { under, type PublicRecord } from '../../../src/domain/record.ts';
import { whomToAsk } from '../../../src/domain/requests/whom-to-ask.ts';
import { settings } from '../../../src/settings.ts';
import { amountOf } from '../../../src/views/figure.ts';
import { letter, letterText, type Letter } from '../../../src/views/requests/letter.ts';
import { entry, smallRecord } from '../../fixtures/small-content.ts';

/** The letter for one gap of a programme of the small record, changed as a test needs. */
function drafted(programme: string, gap: string, change?: (content: Content) => void): Letter {
  const record = smallRecord(change);
  return letter(record, gapOf(record, programme, gap), whomToAsk(record, record.programmes.get(programme)!));
}
const gapOf = (record: PublicRecord, programme: string, gap: string) => ({
  programme: record.programmes.get(programme)!,
  expected: entry(record.content.expectedDisclosures, gap),
  disclosure: under(record.disclosures, programme).find(({ disclosure }) => disclosure === gap)!,
});
const written = (...given: Parameters<typeof drafted>) => letterText(drafted(...given), 'North Trust');

const led = (content: Content) =>
  Object.assign(entry(content.programmes, 'lantern'), { lead_bodies: ['ministry-of-riverland'] });
const followed = (content: Content) =>
  Object.assign(entry(content.organisations, 'ministry-of-riverland'), {
    successor: 'north-trust',
    successor_source: 'auditor-2021-report',
  });

test('a letter says what it asks for, under which law, what is known, why, and whom it asks and why', () => {
  const record = smallRecord((content) => (led(content), followed(content)));
  const about = letter(
    record,
    gapOf(record, 'lantern', 'budget'),
    whomToAsk(record, record.programmes.get('lantern')!),
  );
  expect(about.subject).toBe('Freedom of information request: Lantern, budget');
  expect(letterText(about, 'North Trust')).toBe(
    [
      'To: North Trust',
      '',
      'Dear Freedom of Information team,',
      '',
      'This request is about the Lantern Records Programme. Under section 1 of the Freedom of Information Act 2000, ' +
        'please send me, as far as you hold it, information that shows how much was set for it.',
      '',
      'If it is published already, its address is enough. If you do not hold it, please tell me which body does.',
      '',
      'What is known already, and where it was read:',
      '- In the plan (Ministry of Riverland, undated): https://ministry.example/plan',
      '- £200 million, announced, for the programme after the cut; replaces an earlier figure (Office of the ' +
        'Auditor, 2021): https://auditor.example/report',
      '',
      `Why I ask: the sources read for “${settings.name}” show no more than that. Sources were read up to 22 ` +
        'November 2026, and of most only the opening.',
      '',
      'Why I ask you: that record names as its lead “Ministry of Riverland”; North Trust took over from the Ministry ' +
        'of Riverland (Office of the Auditor, 2021): https://auditor.example/report',
      '',
      'Yours faithfully,',
      '[your name, and an address for the answer]',
      '',
      `Drafted from ${settings.name} (unofficial): ${settings.site}/gaps/lantern/#budget`,
    ].join('\n'),
  );
});

test('where nobody can be asked, the letter is addressed to nobody and gives no reason for whom it asks', () => {
  const text = letterText(drafted('harbour-fund', 'budget'), null);
  expect(text).toMatch(/^Dear Freedom of Information team,/);
  expect(text).not.toContain('Why I ask you');
});

test('a note without a source speaks of the search: it is no knowledge, and it is quoted to say why', () => {
  const text = written('harbour-fund', 'evaluation');
  expect(text).toContain(`Why I ask: “${settings.name}” says of this: “Nothing found.” Sources were read up to`);
  expect(text).not.toContain('What is known already');
});

test('figures stand only in letters about money, each with its source, and each leads to its statement', () => {
  const uncut = (content: Content) => {
    led(content);
    Object.assign(entry(content.statements, 'f-0006'), { scope: 'wider', revises: undefined });
  };
  const record = smallRecord(uncut);
  const { pieces } = drafted('lantern', 'budget', uncut);
  const sums = pieces.filter(({ href }) => href !== undefined);
  expect(sums.map(({ text, href }) => [text, href])).toEqual([
    ['about £240 million', '/funding/f-0002/'],
    ['£250 million', '/funding/f-0001/'],
  ]);
  expect(pieces.map(({ text }) => text).join('')).toContain(
    '- about £240 million, announced, for the programme; sources disagree (Ministry of Riverland, undated): ' +
      'https://ministry.example/plan\n- £250 million, announced, for the programme; sources disagree (Riverland ' +
      'Gazette, 1 July 2019): https://gazette.example/lantern\n',
  );
  for (const { text, href } of sums)
    expect(text).toBe(amountOf(entry(record.content.statements, /f-\d+/.exec(href!)![0])));
  expect(pieces.filter(({ text, href }) => href === undefined && text.includes('£'))).toEqual([]);
  expect(written('lantern', 'evaluation')).not.toContain('£');
});

test('a programme without a figure has none in its letters', () =>
  expect(written('old-mill', 'budget')).not.toMatch(/£|What is known already/));

test('a body that led and is still there needs no reason but that', () => {
  const text = written('lantern', 'evaluation', led);
  expect(text).toContain('Why I ask you: that record names as its lead “Ministry of Riverland”\n');
  expect(text).not.toContain('took over');
});
