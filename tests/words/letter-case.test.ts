import { expect, test } from 'vitest';
import { capital, idInWords, inSentence } from '../../src/words/letter-case.ts';

test('a sentence begins with a capital', () => expect(capital('nine statements')).toBe('Nine statements'));
test.each([
  ['Acute trust', 'acute trust'],
  ['Financial year 2018-19', 'financial year 2018-19'],
  ['NHS trust', 'NHS trust'],
  ['GP federation', 'GP federation'],
  ['iRhythm Technologies', 'iRhythm Technologies'],
  ['TechForce19', 'TechForce19'],
])('%s inside a sentence', (text, inside) => expect(inSentence(text)).toBe(inside));
test.each([
  ['nhs-trust', 'NHS trust'],
  ['gp-federation', 'GP federation'],
  ['nhs-network', 'NHS network'],
  ['acute-trust', 'Acute trust'],
])('the id %s in words', (id, words) => expect(idInWords(id)).toBe(words));
