// The page of each statement of money prints what the row says, leaves nothing blank and hides no doubt.
import { expect, test } from 'vitest';
import { formatDate } from '../../src/domain/calendar.ts';
import { pence, under } from '../../src/domain/record.ts';
import { settings } from '../../src/settings.ts';
import { amountOf, caveatsOf } from '../../src/views/figure.ts';
import { KIND_MEANING, KIND_WORD, SCOPE_WORD } from '../../src/kinds/statement.ts';
import { STANDING_WORD } from '../../src/kinds/source.ts';
import { sumStated } from '../../src/words/sum.ts';
import { record } from './built-record.ts';
import { few, pageAt, readText } from './built-site.ts';
import { classed, named, visibleText } from './html-tree.ts';

const { statements } = record.content;
const main = (id: string) => named(pageAt(`/funding/${id}/`).tree, 'main')[0]!;
const single = (text: string) => text.replace(/\s+/g, ' ').trim();

const each = (lacking: (statement: (typeof statements)[number]) => string[]) =>
  few(statements.flatMap((statement) => lacking(statement).map((what) => `${statement.id}: ${what}`)));

test('the sum stands in the heading with its basis, under its kind', () => {
  expect(
    each((statement) => {
      const heading = visibleText(named(main(statement.id), 'h1')[0]!);
      const kind = visibleText(classed(main(statement.id), 'head__kind')[0]!);
      return [
        ...(heading.startsWith(amountOf(statement)) ? [] : [`heading "${heading}"`]),
        ...(heading.includes(single(statement.covers)) ? [] : ['not what it is for']),
        ...(kind === KIND_WORD[statement.kind] ? [] : [`kind "${kind}"`]),
      ];
    }),
  ).toEqual([]);
});

test('the words of the source stand in a block quotation, letter for letter, with its address', () => {
  expect(
    each((statement) => {
      const [quotation] = named(main(statement.id), 'blockquote');
      const source = record.sources.get(statement.source)!;
      return [
        ...(visibleText(quotation!) === single(statement.quote)
          ? []
          : [`"${visibleText(quotation!)}" is not "${statement.quote}"`]),
        ...(quotation!.attributes.get('cite') === source.url ? [] : ['not the address of its source']),
      ];
    }),
  ).toEqual([]);
});

test('the source is named with its publisher, its standing and the day, and linked', () => {
  expect(
    each((statement) => {
      const caption = named(main(statement.id), 'figcaption')[0]!;
      const source = record.sources.get(statement.source)!;
      const text = visibleText(caption);
      const wanted = [
        source.publisher,
        source.title,
        STANDING_WORD[source.standing],
        statement.said_on === undefined ? 'undated' : formatDate(statement.said_on),
      ];
      return [
        ...wanted.filter((word) => !text.includes(single(word))).map((word) => `"${word}" is missing`),
        ...(named(caption, 'a').some(({ attributes }) => attributes.get('href') === `/sources/${source.id}/`)
          ? []
          : ['its source is not linked']),
      ];
    }),
  ).toEqual([]);
});

test(
  'kind, amount with the word for its basis, scope, both ends of the money and whether it is counted are told ' +
    'in words',
  () => {
    expect(
      each((statement) => {
        const facts = new Map(
          classed(main(statement.id), 'facts--long').flatMap((list) =>
            named(list, 'dt').map((term) => [visibleText(term), visibleText(named(term.parent!, 'dd')[0]!)] as const),
          ),
        );
        const organisation = (id: string) => single(record.organisations.get(id)!.name);
        const wanted: [string, string][] = [
          ['Kind', `${KIND_WORD[statement.kind]}: ${KIND_MEANING[statement.kind]}`],
          ['Amount', sumStated({ pence: pence(statement), basis: statement.basis }, statement.per_year === 'yes')],
          ['Scope', SCOPE_WORD[statement.scope]],
          ['For', single(statement.covers)],
          ...(statement.funders ?? []).map((id): [string, string] => ['From', organisation(id)]),
          ...(statement.funders === undefined ? [['From', 'not stated by the source'] as [string, string]] : []),
          ['To', statement.recipient === undefined ? 'bod' : organisation(statement.recipient)],
          [
            'Period',
            statement.period_start === undefined && statement.period_end === undefined
              ? 'not stated by the source'
              : '',
          ],
          ['Said on', statement.said_on === undefined ? 'not stated by the source' : formatDate(statement.said_on)],
          [
            'First made public',
            statement.announced_on === undefined ? 'not stated by the source' : formatDate(statement.announced_on),
          ],
          ['Counted', statement.counted === 'yes' ? `yes: ${single(statement.counted_reason!)}` : 'no'],
        ];
        return wanted
          .filter(([term, words]) => !(facts.get(term) ?? '\0').includes(words))
          .map(([term, words]) => `${term}: "${facts.get(term)}" does not say "${words}"`);
      }),
    ).toEqual([]);
  },
);

test('no description is blank, and what is missing is marked as missing', () => {
  expect(
    each((statement) => {
      const details = named(main(statement.id), 'dd');
      return [
        ...(details.length < 10 ? [`only ${details.length} facts`] : []),
        ...details
          .filter((detail) => visibleText(detail) === '')
          .map((detail) => `blank: ${visibleText(named(detail.parent!, 'dt')[0]!)}`),
        ...details
          .filter(
            (detail) =>
              (visibleText(detail) === 'not stated by the source') !== (detail.attributes.get('class') === 'missing'),
          )
          .map((detail) => `not marked: ${visibleText(detail)}`),
      ];
    }),
  ).toEqual([]);
});

test('every caveat, note and warning about the quotation stands on the page', () => {
  expect(
    each((statement) => {
      const text = visibleText(main(statement.id));
      const caveats = classed(main(statement.id), 'caveats')
        .flatMap((list) => named(list, 'li'))
        .map(visibleText);
      const wanted = [
        ...(statement.note === undefined ? [] : [single(statement.note)]),
        ...(statement.quote_names_recipient === 'no' ? ['does not itself name the recipient'] : []),
        ...(statement.quote_names_funder === 'no' ? ['does not itself name the funder'] : []),
        ...(statement.source_reread === 'no' ? ['Source not re-read'] : []),
      ];
      return [
        ...(caveats.join() === caveatsOf(record, statement).join() ? [] : [`caveats ${caveats.join()}`]),
        ...wanted.filter((words) => !text.includes(words)).map((words) => `"${words}" is missing`),
      ];
    }),
  ).toEqual([]);
});

test('every statement that repeats, contains, replaces or contradicts it, or is in it, is linked, both ways', () => {
  expect(
    each((statement) => {
      const links = new Set(named(main(statement.id), 'a').map(({ attributes }) => attributes.get('href')));
      const related = [
        ...[statement.restates, statement.part_of, statement.revises].filter((id) => id !== undefined),
        ...(statement.disagrees_with ?? []),
        ...[record.restatements, record.parts, record.revisions].flatMap((index) =>
          under(index, statement.id).map(({ id }) => id),
        ),
      ];
      return [
        ...related.filter((id) => !links.has(`/funding/${id}/`)).map((id) => `not linked to ${id}`),
        ...under(record.disagreementsByStatement, statement.id)
          .filter(({ id }) => !links.has(`/disagreements/${id}/`))
          .map(({ id }) => `not linked to the disagreement ${id}`),
        ...under(record.announcementsByStatement, statement.id)
          .filter(({ id, date }) => !links.has(`/news/${date.slice(0, 4)}/${id}/`))
          .map(({ id }) => `not linked to ${id}`),
        ...(links.has(`/programmes/${statement.programme}/`) ? [] : ['not linked to its programme']),
      ];
    }),
  ).toEqual([]);
});

test('the citation names the statement, the sum and the address, and the machine-readable twin says the same', () => {
  expect(
    each((statement) => {
      const citation = visibleText(classed(main(statement.id), 'citation')[0]!);
      const twin = JSON.parse(readText(`/funding/${statement.id}/statement.json`)) as Record<string, unknown>;
      const address = `${settings.site}/funding/${statement.id}/`;
      return [
        ...[statement.id, amountOf(statement), address]
          .filter((words) => !citation.includes(words))
          .map((words) => `"${words}" is not in the citation`),
        ...(twin.amount_gbp === Number(statement.amount_gbp) &&
        twin.quote === statement.quote &&
        twin.basis === statement.basis &&
        twin.kind === statement.kind &&
        twin.address === address
          ? []
          : ['its JSON differs']),
        ...(JSON.stringify(twin.caveats) === JSON.stringify(caveatsOf(record, statement))
          ? []
          : ['the caveats of its JSON differ']),
      ];
    }),
  ).toEqual([]);
});
