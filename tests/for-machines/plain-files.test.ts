// The small files for programs and people: the search for browsers, where a danger is told, who made this.
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { linkHistory, withoutHistory } from '../../src/domain/changes-history.ts';
import { humansTxt } from '../../src/for-machines/humans-txt.ts';
import { openSearch } from '../../src/for-machines/open-search.ts';
import { securityTxt } from '../../src/for-machines/security-txt.ts';
import { settings } from '../../src/settings.ts';

const changedOn = (day: string) =>
  linkHistory([{ commit: 'a'.repeat(40), at: `${day}T12:00:00.000Z`, notes: [], changes: [] }], []);
const NOBODY = { site: 'https://record.example', repository: '', contact: '' };
const GITHUB = { ...NOBODY, repository: 'https://github.com/someone/record' };
const MAIL = { ...NOBODY, contact: 'danger@record.example' };

describe('security.txt', () => {
  test('names the private report of the repository, its policy, and an end a year after the last change', () => {
    expect(securityTxt(changedOn('2026-11-30'), GITHUB)).toBe(
      [
        'Contact: https://github.com/someone/record/security/advisories/new',
        'Expires: 2027-11-30T00:00:00Z',
        'Preferred-Languages: en',
        'Canonical: https://record.example/.well-known/security.txt',
        'Policy: https://github.com/someone/record/blob/HEAD/SECURITY.md',
        '',
      ].join('\n'),
    );
  });
  test('names the e-mail where there is one, and no policy where nobody can be told its address', () => {
    const text = securityTxt(changedOn('2026-11-30'), MAIL)!;
    expect(text).toContain('Contact: mailto:danger@record.example\n');
    expect(text).not.toContain('Policy:');
    expect(text.match(/^Contact:/gm)).toHaveLength(1);
  });
  test('is not there while nobody can be reached, and no address is made up', () => {
    expect(securityTxt(changedOn('2026-11-30'), NOBODY)).toBeNull();
    expect(securityTxt(changedOn('2026-11-30'), { ...NOBODY, repository: 'https://code.example/record' })).toBeNull();
  });
  test('is not there when its end cannot be told', () => expect(securityTxt(withoutHistory('None.'), MAIL)).toBeNull());
  test('a leap day has its end on a day that there is', () =>
    expect(securityTxt(changedOn('2028-02-29'), MAIL)).toContain('Expires: 2029-02-28T00:00:00Z'));
});

describe('opensearch.xml', () => {
  const xml = openSearch('https://record.example');
  test('is XML, and an independent reader finds the address that a search is sent to', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    const read = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(xml) as {
      OpenSearchDescription: { ShortName: string; xmlns: string; Url: { type: string; template: string }[] };
    };
    const { ShortName, xmlns, Url } = read.OpenSearchDescription;
    expect(xmlns).toBe('http://a9.com/-/spec/opensearch/1.1/');
    expect(Url.find(({ type }) => type === 'text/html')!.template).toBe(
      'https://record.example/search/?q={searchTerms}',
    );
    expect(ShortName).toBe(settings.shortName);
  });
  test('its names are as short as the standard has them', () => {
    expect(settings.shortName.length).toBeLessThanOrEqual(16);
    expect(settings.name.length).toBeLessThanOrEqual(48);
  });
});

describe('humans.txt', () => {
  test('says who, how to reach them where there is a way, and when it last changed', () => {
    const text = humansTxt(changedOn('2026-11-30'), { ...GITHUB, contact: 'words@record.example' });
    expect(text).toContain('Who they are: the history of https://github.com/someone/record\n');
    expect(text).toContain('Write to: words@record.example\n');
    expect(text).toContain('Last change: 30 November 2026\n');
    expect(text).toContain(settings.disclaimer);
  });
  test('says nothing that is not known', () => {
    const text = humansTxt(withoutHistory('None.'), NOBODY);
    expect(text).not.toMatch(/Write to|Who they are|Last change/);
    expect(text).toContain('Something wrong: https://record.example/corrections/#report\n');
  });
});
