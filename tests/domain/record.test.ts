import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/kinds/kinds.ts';
import { pence, sortContent, under } from '../../src/domain/record.ts';
import { entry, smallContent, smallRecord } from '../fixtures/small-content.ts';

const record = smallRecord();
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('links both ways', () => {
  test('statements', () => {
    expect(ids(under(record.statementsByProgramme, 'harbour-fund'))).toEqual(['f-0007', 'f-0008', 'f-0009', 'f-0010']);
    expect(ids(under(record.statementsBySource, 'gazette-2020-03-north-trust'))).toEqual([
      'f-0004',
      'f-0008',
      'f-0009',
    ]);
    expect(ids(under(record.statementsByRecipient, 'north-trust'))).toEqual(['f-0004']);
    expect(ids(under(record.statementsByFunder, 'north-trust'))).toEqual(['f-0007']);
    expect(ids(under(record.restatements, 'f-0001'))).toEqual(['f-0003']);
    expect(ids(under(record.parts, 'f-0001'))).toEqual(['f-0004']);
    expect(ids(under(record.revisions, 'f-0001'))).toEqual(['f-0006']);
  });

  test('announcements, by their fields and by the sums in their text', () => {
    expect(ids(under(record.announcementsByProgramme, 'lantern'))).toEqual([
      '2020-03-north-trust-joins',
      '2019-07-01-lantern-launched',
    ]);
    expect(ids(under(record.announcementsByStatement, 'f-0001'))).toEqual(['2019-07-01-lantern-launched']);
    expect(ids(under(record.announcementsByStatement, 'f-0004'))).toEqual(['2020-03-north-trust-joins']);
    expect(ids(under(record.announcementsBySource, 'auditor-2021-report'))).toEqual([
      '2021-auditor-reports',
      '2020-03-north-trust-joins',
    ]);
    expect(ids(under(record.announcementsByOrganisation, 'north-trust'))).toEqual(['2020-03-north-trust-joins']);
  });

  test('disagreements', () => {
    expect(ids(under(record.disagreementsByProgramme, 'lantern'))).toEqual(['lantern-total']);
    expect(ids(under(record.disagreementsByStatement, 'f-0002'))).toEqual(['lantern-total']);
    expect(ids(under(record.disagreementsBySource, 'auditor-2021-report'))).toEqual(['harbour-date']);
  });

  test('programmes, also by the sources of their sightings and of their text', () => {
    expect(ids(under(record.programmesByTheme, 'records'))).toEqual(['harbour-fund', 'lantern']);
    expect(ids(under(record.subprogrammes, 'lantern'))).toEqual(['harbour-fund']);
    expect(ids(under(record.programmesBySource, 'auditor-2021-report'))).toEqual(['harbour-fund', 'lantern']);
    const quoted = smallRecord((content) => {
      const { body } = entry(content.programmes, 'old-mill');
      body.components.push({
        component: 'Quote',
        attributes: { source: 'auditor-2021-report' },
        text: 'cut to £200 million',
        line: 12,
      });
      body.components.push({ component: 'Source', attributes: { id: 'unused-2018' }, text: '', line: 12 });
    });
    expect(ids(under(quoted.programmesBySource, 'auditor-2021-report'))).toEqual([
      'harbour-fund',
      'lantern',
      'old-mill',
    ]);
    expect(ids(under(quoted.programmesBySource, 'unused-2018'))).toEqual(['old-mill']);
  });

  test('awards and people', () => {
    expect(ids(under(record.awardsByProgramme, 'harbour-fund'))).toEqual(['harbour-fund.weft-limited']);
    expect(ids(under(record.awardsByRecipient, 'weft-limited'))).toEqual(['harbour-fund.weft-limited']);
    expect(ids(under(record.awardsBySource, 'auditor-2021-report'))).toEqual(['harbour-fund.weft-limited']);
    expect(ids(under(record.peopleByOrganisation, 'north-trust'))).toEqual(['ben-marsh-head']);
    expect(ids(under(record.peopleBySource, 'auditor-2021-report'))).toEqual(['ada-vale-adviser', 'ben-marsh-head']);
  });

  test('an entry stands once under an id it names twice; what is named by none has an empty list', () => {
    const twice = smallRecord((content) => (entry(content.news, '2020-03-north-trust-joins').figures = ['f-0004']));
    expect(ids(under(twice.announcementsByStatement, 'f-0004'))).toEqual(['2020-03-north-trust-joins']);
    expect(under(record.statementsByProgramme, 'old-mill')).toEqual([]);
  });

  test('every entry is found by its id', () => {
    const { content } = record;
    for (const [kind, index] of [
      ['programmes', record.programmes],
      ['statements', record.statements],
      ['sources', record.sources],
      ['organisations', record.organisations],
      ['news', record.announcements],
      ['themes', record.themes],
    ] as const) {
      expect([...index.keys()], kind).toEqual(ids(content[kind]));
      for (const one of content[kind]) expect(index.get(one.id)).toBe(one);
    }
    for (const kind of kinds)
      for (const one of content[kind.collection])
        expect(record.entries.get(kind.collection)!.get(one.id), `${kind.name} ${one.id}`).toBe(one);
    expect(record.disclosures.get('lantern')!.map(({ disclosure }) => disclosure)).toEqual(['budget', 'evaluation']);
  });
});

describe('the order of lists', () => {
  test('names by the alphabet without "the", news newest first, the rest by id or as its fields say', () => {
    const { content } = smallRecord((content) => {
      for (const list of Object.values<unknown[]>({ ...content })) list.reverse();
    });
    expect(ids(content.programmes)).toEqual(['harbour-fund', 'lantern', 'old-mill']);
    expect(ids(content.organisations)).toEqual([
      'idle-college',
      'ministry-of-riverland',
      'north-trust',
      'weft-limited',
    ]);
    expect(ids(content.news)).toEqual([
      '2021-auditor-reports',
      '2020-03-north-trust-joins',
      '2019-07-01-lantern-launched',
    ]);
    expect(ids(content.statements)[0]).toBe('f-0001');
    expect(ids(content.sources)[0]).toBe('auditor-2021-report');
    expect(ids(content.pages)).toEqual(['about', 'method']);
    expect(ids(content.people)).toEqual(['ada-vale-adviser', 'ada-vale-director', 'ben-marsh-head']);
    expect(ids(content.disagreements)).toEqual(['harbour-date', 'lantern-total']);
    expect(ids(content.glossary)).toEqual(['counted', 'lantern']);
  });

  test('pages are ordered by number, not by text', () => {
    const { pages } = sortContent(smallContent((content) => (entry(content.pages, 'about').order = '10')));
    expect(ids(pages)).toEqual(['method', 'about']);
  });

  test('the content handed in is left as it was', () => {
    const content = smallContent((content) => void content.programmes.reverse());
    const before = ids(content.programmes);
    sortContent(content);
    expect(ids(content.programmes)).toEqual(before);
  });
});

test('the amount of a statement is in whole pence', () => expect(pence(record.statements.get('f-0007')!)).toBe(1250));
