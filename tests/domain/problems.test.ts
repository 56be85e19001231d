import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problemsOf } from '../../src/domain/problems.ts';
import { entry, smallContent } from '../fixtures/small-content.ts';

test('the small record keeps all rules', () => expect(problemsOf(smallContent())).toEqual([]));

test('each rule is asked, and none hides another', () => {
  const content = smallContent((c) => {
    c.themes.push(c.themes[0]!);
    entry(c.statements, 'f-0008').source = 'zzz';
    entry(c.statements, 'f-0009').said_on = '2019-13';
    entry(c.programmes, 'lantern').status = 'merged';
    entry(c.programmes, 'old-mill').summary = 'Worth £5m.';
    entry(c.programmes, 'lantern').body.components[2]!.text = 'never said';
    entry(c.statements, 'f-0010').restates = 'f-0010';
    entry(c.statements, 'f-0001').counted_reason = undefined;
    c.disclosures = c.disclosures.filter(({ id }) => id !== 'old-mill.budget');
    entry(c.pages, 'method').body.links = [{ href: '/nowhere/', line: 7 }];
  });
  expect(problemsOf(content).map(({ what }) => what)).toEqual([
    'Nothing is said of old-mill\'s disclosure "budget".',
    'f-0001 is counted, but no reason is given.',
    'source names "zzz", which is not a row of content/sources.csv.',
    'said_on is "2019-13", a date that does not exist.',
    'f-0010 names itself in restates.',
    'The link leads to /nowhere/, where there is no page.',
    'No sighting in status_history shows "merged" on 2021-05-06.',
    'The quotation "never said" is not held from the source "gazette-2019-07-01-lantern".',
    'The sum "£5m" in summary is not bound to a statement.',
    'The id "records" is already used on line 1.',
  ]);
});

test('no rule in checks/ is forgotten', () => {
  const folder = new URL('../../src/domain/', import.meta.url);
  const asked = readFileSync(new URL('problems.ts', folder), 'utf8');
  for (const file of readdirSync(new URL('checks', folder))) expect(asked).toContain(`./checks/${file}`);
});
