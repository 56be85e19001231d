import { expect, test } from 'vitest';
import { bodyInSentence, organisationKind, shortBodyName } from '../../src/words/body-name.ts';

test('a sort of body in words', () => {
  expect(organisationKind({ kind: 'acute-trust' })).toBe('Acute trust');
  expect(organisationKind({ kind: 'nhs-trust' })).toBe('NHS trust');
  expect(organisationKind({ kind: 'ccg' })).toBe('Clinical commissioning group');
  expect(organisationKind({ kind: 'nhs-national-body' })).toBe('National NHS body');
});
test('a trust where room is short; a name that only holds these words is left', () => {
  expect(shortBodyName('Solent NHS Trust')).toBe('Solent');
  expect(shortBodyName('Oxford Health NHS Foundation Trust')).toBe('Oxford Health');
  expect(shortBodyName('NHS Trust Development Authority')).toBe('NHS Trust Development Authority');
});
test.each([
  ['Department of Health and Social Care', 'the Department of Health and Social Care'],
  ['The Health Foundation', 'the Health Foundation'],
  ['Targeted Investment Fund', 'the Targeted Investment Fund'],
  ['National bodies', 'national bodies'],
  [
    'Five integrated care systems (contract signed by Frimley Health)',
    'five integrated care systems (contract signed by Frimley Health)',
  ],
  ['NHS England', 'NHS England'],
  ['HM Treasury', 'HM Treasury'],
])('%s inside a sentence', (name, inside) => expect(bodyInSentence(name)).toBe(inside));
