// The letters that ask for what is missing: each unknown disclosure has one, addressed to nobody the record does not
// name, with no figure that is not bound and no law but the one.
import { expect, test } from 'vitest';
import { askAddress, programmeAddress } from '../../src/domain/addresses.ts';
import { under } from '../../src/domain/record.ts';
import { amountOf } from '../../src/views/figure.ts';
import { record } from './built-record.ts';
import { few, pageAt, pagesOfType } from './built-site.ts';
import { classed, elements, hasClass, named, visibleText, type HtmlElement } from './html-tree.ts';

interface Printed {
  address: string;
  letter: HtmlElement;
  /** The letter as a reader sees it, and as a mail program gets it: every space one space. */
  text: string;
  mails: { to: string; subject: string; body: string }[];
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

const letters: Printed[] = pagesOfType('letters').flatMap(({ address, tree }) => {
  const sends = classed(tree, 'letter__send');
  return classed(tree, 'letter').map((letter, place) => ({
    address,
    letter,
    text: plain(visibleText(letter)),
    mails: named(sends[place]!, 'a').map(({ attributes }) => {
      const [, to, query] = /^mailto:([^?]*)\?(.*)$/.exec(attributes.get('href')!.replaceAll('&amp;', '&'))!;
      const told = new URLSearchParams(query);
      return { to: decodeURIComponent(to!), subject: told.get('subject')!, body: plain(told.get('body')!) };
    }),
  }));
});

test('each unknown disclosure has its letter under its id, and there is no other', () => {
  const unknown = record.content.disclosures.filter(({ state }) => state === 'unknown');
  expect(unknown.length).toBeGreaterThan(0);
  expect(letters).toHaveLength(unknown.length);
  const missing = unknown.filter(({ programme, disclosure }) => {
    const ids = [...elements(pageAt(askAddress(programme)).tree)].map(({ attributes }) => attributes.get('id'));
    return !ids.includes(disclosure);
  });
  expect(few(missing.map(({ id }) => id))).toEqual([]);
});

test('the page of gaps and the page of the programme lead to each letter', () => {
  const links = (address: string) =>
    new Set(named(pageAt(address).tree, 'a').map(({ attributes }) => attributes.get('href')));
  const gaps = links('/gaps/');
  const astray = record.content.disclosures
    .filter(({ state }) => state === 'unknown')
    .map(({ programme, disclosure }) => ({ programme, href: `${askAddress(programme)}#${disclosure}` }))
    .filter(({ programme, href }) => !gaps.has(href) || !links(programmeAddress(programme)).has(href));
  expect(few(astray.map(({ href }) => href))).toEqual([]);
});

test('a letter is addressed to a body that the record says led, or that a source says followed it', () => {
  const wrong = letters.filter(({ address, letter }) => {
    const programme = record.programmes.get(address.split('/')[2]!)!;
    const named = [...(programme.lead_bodies ?? [])].flatMap((id) => {
      const body = record.organisations.get(id)!;
      const next = record.organisations.get(body.successor ?? '');
      return next === undefined ? [body.name] : [next.name];
    });
    const to = classed(letter, 'letter__to').map((line) => visibleText(line).replace(/^To: /, ''));
    return named.length === 0 ? to.length > 0 : to.length !== 1 || !named.includes(to[0]!);
  });
  expect(few(wrong.map(({ address }) => address))).toEqual([]);
});

test('a mail says what the page says, and goes to no address that is not in the record', () => {
  const known = new Set(['', ...record.content.organisations.flatMap(({ requests_to: to }) => to ?? [])]);
  const wrong = letters.filter(({ text, mails }) => {
    const [first] = mails;
    const printed = text.replace(/Subject: .*?(?=Dear )/, '');
    return mails.some(({ to }) => !known.has(to)) || first!.body !== printed || !text.includes(first!.subject);
  });
  expect(few(wrong.map(({ address, text }) => `${address}: ${text.slice(0, 80)}`))).toEqual([]);
});

test('every sum in a letter leads to its statement and is the sum of it', () => {
  const wrong = letters.flatMap(({ address, letter, text }) => {
    const links = named(letter, 'a').filter((link) => hasClass(link, 'figure__sum'));
    const astray = links.filter((link) => {
      const id = /^\/funding\/(f-\d+)\/$/.exec(link.attributes.get('href')!)?.[1];
      return plain(visibleText(link)) !== amountOf(record.statements.get(id!)!);
    });
    return astray.length > 0 || text.split('£').length - 1 !== links.length ? [address] : [];
  });
  expect(letters.some(({ text }) => text.includes('£'))).toBe(true);
  expect(few(wrong)).toEqual([]);
});

test('a letter cites one law as the one under which it asks, and claims nothing else of the law', () => {
  const wrong = letters.filter(({ text }) => {
    // An address is its publisher's, whatever words stand in it.
    const said = text.replace(/https?:\/\/\S+/g, '');
    const rest = said.replace('Under section 1 of the Freedom of Information Act 2000, please send me', '');
    return rest === said || /\b(?:Act|section|sections|within|working days|must|legal|law|deadline)\b/.test(rest);
  });
  expect(few(wrong.map(({ address, text }) => `${address}: ${text}`))).toEqual([]);
});

test('the list of requests says how many there are, and while there is none, that there is none', () => {
  const text = visibleText(pageAt('/requests/').tree);
  const { requests, programmes } = record.content;
  if (requests.length === 0) expect(text).toContain('None has been recorded yet.');
  for (const { id } of programmes)
    if (under(record.disclosures, id).some(({ state }) => state === 'unknown'))
      expect(named(pageAt('/requests/').tree, 'a').map(({ attributes }) => attributes.get('href'))).toContain(
        askAddress(id),
      );
  expect(text).toContain('How to record one');
});
