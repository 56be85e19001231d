import { describe, expect, test } from 'vitest';
import { references } from '../../../src/domain/checks/references.ts';
import type { Content } from '../../../src/domain/content.ts';
import { entry, smallContent } from '../../fixtures/small-content.ts';

const told = (change: (content: Content) => void) =>
  references(smallContent(change)).map(
    ({ file, line, what, write }) => `${file.replace('content/', '')}:${line} ${what} ${write}`,
  );

test('in the small record every id leads somewhere', () => expect(told(() => {})).toEqual([]));

describe('an id that leads nowhere', () => {
  const PROGRAMME =
    'which is not a file in content/programmes/. Correct the id, or add a file in content/programmes/ first.';
  const SOURCE =
    'which is not a row of content/sources.csv. Correct the id, or add a row of content/sources.csv first.';
  const ORGANISATION =
    'which is not a row of content/organisations.csv. Correct the id, or add a row of content/organisations.csv first.';
  const STATEMENT =
    'which is not a row of content/funding/statements.csv. Correct the id, or add a row of ' +
    'content/funding/statements.csv first.';

  const cases: [where: string, change: (content: Content) => void, told: string][] = [
    [
      'theme of a programme',
      (c) => (entry(c.programmes, 'lantern').theme = 'zzz'),
      'programmes/lantern.mdx:6 theme names "zzz", which is not an item of content/themes.yaml. Correct the id, or ' +
        'add an item of content/themes.yaml first.',
    ],
    [
      'part_of of a programme',
      (c) => (entry(c.programmes, 'harbour-fund').part_of = 'zzz'),
      `programmes/harbour-fund.mdx:10 part_of names "zzz", ${PROGRAMME}`,
    ],
    [
      'predecessors',
      (c) => (entry(c.programmes, 'lantern').predecessors = ['old-mill', 'zzz']),
      `programmes/lantern.mdx:13 predecessors names "zzz", ${PROGRAMME}`,
    ],
    [
      'successors',
      (c) => (entry(c.programmes, 'old-mill').successors = ['zzz']),
      `programmes/old-mill.mdx:8 successors names "zzz", ${PROGRAMME}`,
    ],
    [
      'sources of a programme',
      (c) => (entry(c.programmes, 'harbour-fund').sources[1] = 'zzz'),
      `programmes/harbour-fund.mdx:20 sources names "zzz", ${SOURCE}`,
    ],
    [
      'source of a sighting',
      (c) => (entry(c.programmes, 'lantern').status_history![1]!.source = 'zzz'),
      `programmes/lantern.mdx:25 status_history.source names "zzz", ${SOURCE}`,
    ],
    [
      'sum in the note of a sighting',
      (c) => (entry(c.programmes, 'lantern').status_history![1]!.note = 'Cut to [f-9999999].'),
      `programmes/lantern.mdx:24 status_history.note names "f-9999999", ${STATEMENT}`,
    ],
    [
      'sum in a summary',
      (c) => (entry(c.programmes, 'lantern').summary = 'For [f-9999999].'),
      `programmes/lantern.mdx:15 summary names "f-9999999", ${STATEMENT}`,
    ],
    [
      'sum in aims',
      (c) => (entry(c.programmes, 'lantern').aims = 'For [f-9999999].'),
      `programmes/lantern.mdx:16 aims names "f-9999999", ${STATEMENT}`,
    ],
    [
      'sum in an outcome',
      (c) => (entry(c.programmes, 'harbour-fund').outcome = 'For [f-9999999].'),
      `programmes/harbour-fund.mdx:12 outcome names "f-9999999", ${STATEMENT}`,
    ],
    [
      'sum in a headline',
      (c) => (entry(c.news, '2021-auditor-reports').title = 'For [f-9999999]'),
      `news/2021/2021-auditor-reports.mdx:2 title names "f-9999999", ${STATEMENT}`,
    ],
    [
      'programmes of an announcement',
      (c) => (entry(c.news, '2019-07-01-lantern-launched').programmes = ['zzz']),
      `news/2019/2019-07-01-lantern-launched.mdx:5 programmes names "zzz", ${PROGRAMME}`,
    ],
    [
      'organisations of an announcement',
      (c) => (entry(c.news, '2019-07-01-lantern-launched').organisations = ['zzz']),
      `news/2019/2019-07-01-lantern-launched.mdx:7 organisations names "zzz", ${ORGANISATION}`,
    ],
    [
      'figures of an announcement',
      (c) => (entry(c.news, '2019-07-01-lantern-launched').figures = ['f-9999999']),
      `news/2019/2019-07-01-lantern-launched.mdx:9 figures names "f-9999999", ${STATEMENT}`,
    ],
    [
      'sources of an announcement',
      (c) => (entry(c.news, '2019-07-01-lantern-launched').sources = ['zzz']),
      `news/2019/2019-07-01-lantern-launched.mdx:11 sources names "zzz", ${SOURCE}`,
    ],
    [
      'source of a quotation',
      (c) => (entry(c.news, '2019-07-01-lantern-launched').quotes![0]!.source = 'zzz'),
      `news/2019/2019-07-01-lantern-launched.mdx:14 quotes.source names "zzz", ${SOURCE}`,
    ],
    [
      'programme of a statement',
      (c) => (entry(c.statements, 'f-0002').programme = 'zzz'),
      `funding/statements.csv:4 programme names "zzz", ${PROGRAMME}`,
    ],
    [
      'recipient of a statement',
      (c) => (entry(c.statements, 'f-0004').recipient = 'zzz'),
      `funding/statements.csv:6 recipient names "zzz", ${ORGANISATION}`,
    ],
    [
      'funders of a statement',
      (c) => (entry(c.statements, 'f-0001').funders = ['zzz']),
      `funding/statements.csv:2 funders names "zzz", ${ORGANISATION}`,
    ],
    [
      'source of a statement',
      (c) => (entry(c.statements, 'f-0002').source = 'zzz'),
      `funding/statements.csv:4 source names "zzz", ${SOURCE}`,
    ],
    [
      'restates',
      (c) => (entry(c.statements, 'f-0003').restates = 'zzz'),
      `funding/statements.csv:5 restates names "zzz", ${STATEMENT}`,
    ],
    [
      'part_of of a statement',
      (c) => (entry(c.statements, 'f-0004').part_of = 'zzz'),
      `funding/statements.csv:6 part_of names "zzz", ${STATEMENT}`,
    ],
    [
      'revises',
      (c) => (entry(c.statements, 'f-0006').revises = 'zzz'),
      `funding/statements.csv:8 revises names "zzz", ${STATEMENT}`,
    ],
    [
      'disagrees_with',
      (c) => entry(c.statements, 'f-0001').disagrees_with!.push('zzz'),
      `funding/statements.csv:2 disagrees_with names "zzz", ${STATEMENT}`,
    ],
    [
      'programme of an award',
      (c) => (c.awardsWithoutSums[0]!.programme = 'zzz'),
      `funding/awards-without-sums.csv:2 programme names "zzz", ${PROGRAMME}`,
    ],
    [
      'recipient of an award',
      (c) => (c.awardsWithoutSums[0]!.recipient = 'zzz'),
      `funding/awards-without-sums.csv:2 recipient names "zzz", ${ORGANISATION}`,
    ],
    [
      'source of an award',
      (c) => (c.awardsWithoutSums[0]!.source = 'zzz'),
      `funding/awards-without-sums.csv:2 source names "zzz", ${SOURCE}`,
    ],
    [
      'promise of an outcome',
      (c) => (c.outcomes[0]!.promise = 'zzz'),
      `funding/outcomes.csv:2 promise names "zzz", ${STATEMENT}`,
    ],
    [
      'outcome of an outcome',
      (c) => (c.outcomes[0]!.outcome = 'zzz'),
      `funding/outcomes.csv:2 outcome names "zzz", ${STATEMENT}`,
    ],
    [
      'statement of an explanation',
      (c) =>
        c.explanations.push({
          id: 'parts:zzz',
          check: 'parts:zzz',
          reason: 'why',
          origin: { file: 'content/funding/explanations.csv', line: 2 },
        }),
      `funding/explanations.csv:2 check names "zzz", ${STATEMENT}`,
    ],
    [
      'source of an explanation',
      (c) =>
        c.explanations.push({
          id: 'parts:f-0001',
          check: 'parts:f-0001',
          reason: 'why',
          source: 'zzz',
          origin: { file: 'content/funding/explanations.csv', line: 2 },
        }),
      `funding/explanations.csv:2 source names "zzz", ${SOURCE}`,
    ],
    [
      'sources of an organisation',
      (c) => (entry(c.organisations, 'north-trust').sources = ['zzz']),
      `organisations.csv:3 sources names "zzz", ${SOURCE}`,
    ],
    [
      'organisations of a person',
      (c) => (entry(c.people, 'ben-marsh-head').organisations = ['zzz']),
      `people.csv:4 organisations names "zzz", ${ORGANISATION}`,
    ],
    [
      'sources of a person',
      (c) => (entry(c.people, 'ben-marsh-head').sources = ['zzz']),
      `people.csv:4 sources names "zzz", ${SOURCE}`,
    ],
    [
      'programme of a disagreement',
      (c) => (entry(c.disagreements, 'lantern-total').programme = 'zzz'),
      `disagreements.yaml:4 programme names "zzz", ${PROGRAMME}`,
    ],
    [
      'figures of a disagreement',
      (c) => (entry(c.disagreements, 'lantern-total').figures = ['f-0001', 'zzz']),
      `disagreements.yaml:13 figures names "zzz", ${STATEMENT}`,
    ],
    [
      'source in a disagreement',
      (c) => (entry(c.disagreements, 'lantern-total').statements[1]!.source = 'zzz'),
      `disagreements.yaml:10 statements.source names "zzz", ${SOURCE}`,
    ],
    [
      'programme of a term',
      (c) => (entry(c.glossary, 'lantern').programme = 'zzz'),
      `glossary.yaml:7 programme names "zzz", ${PROGRAMME}`,
    ],
    [
      'statement of a correction',
      (c) => (c.corrections[0]!.statement = 'zzz'),
      `corrections.yaml:1 statement names "zzz", ${STATEMENT}`,
    ],
    [
      'programme with disclosures',
      (c) => (entry(c.disclosures, 'old-mill.budget').programme = 'zzz'),
      `disclosures.yaml:30 programme names "zzz", ${PROGRAMME}`,
    ],
    [
      'name of a disclosure',
      (c) => (entry(c.disclosures, 'old-mill.budget').disclosure = 'zzz'),
      'disclosures.yaml:30 disclosure names "zzz", which is not an expected disclosure at the top of ' +
        'content/disclosures.yaml. Correct the id, or add an expected disclosure at the top of ' +
        'content/disclosures.yaml first.',
    ],
    [
      'source of a disclosure',
      (c) => (entry(c.disclosures, 'lantern.budget').source = 'zzz'),
      `disclosures.yaml:17 source names "zzz", ${SOURCE}`,
    ],
    [
      '<Money>',
      (c) => (entry(c.programmes, 'lantern').body.components[0]!.attributes.id = 'zzz'),
      `programmes/lantern.mdx:32 <Money> names "zzz", ${STATEMENT}`,
    ],
    [
      '<Source>',
      (c) => (entry(c.programmes, 'lantern').body.components[1]!.attributes.id = 'zzz'),
      `programmes/lantern.mdx:32 <Source> names "zzz", ${SOURCE}`,
    ],
    [
      '<Quote>',
      (c) => (entry(c.programmes, 'lantern').body.components[2]!.attributes.source = 'zzz'),
      `programmes/lantern.mdx:32 <Quote> names "zzz", ${SOURCE}`,
    ],
    [
      '<Source> in a page',
      (c) =>
        entry(c.pages, 'about').body.components.push({
          component: 'Source',
          attributes: { id: 'zzz' },
          text: '',
          line: 7,
        }),
      `pages/about.mdx:7 <Source> names "zzz", ${SOURCE}`,
    ],
    [
      '<Source> in an announcement',
      (c) => (entry(c.news, '2019-07-01-lantern-launched').body.components[0]!.attributes.id = 'zzz'),
      `news/2019/2019-07-01-lantern-launched.mdx:17 <Source> names "zzz", ${SOURCE}`,
    ],
  ];
  test.each(cases)('%s', (_where, change, expected) => expect(told(change)).toEqual([expected]));
});

test('an id that is nearly right brings the right one', () => {
  expect(told((c) => (entry(c.statements, 'f-0002').programme = 'lantren'))).toEqual([
    'funding/statements.csv:4 programme names "lantren", which is not a file in content/programmes/. Did you mean ' +
      '"lantern"?',
  ]);
});

test('an id of the wrong kind is no id', () => {
  expect(told((c) => (entry(c.statements, 'f-0004').recipient = 'auditor-2021-report'))).toHaveLength(1);
});
