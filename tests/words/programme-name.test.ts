import { expect, test } from 'vitest';
import { programmeInSentence } from '../../src/words/programme-name.ts';

test.each([
  ['Global Digital Exemplar programme', 'the Global Digital Exemplar programme'],
  ['National Programme for IT in the NHS', 'the National Programme for IT in the NHS'],
  ['Logins project', 'the logins project'],
  [
    'Electronic prescribing and medicines administration fund',
    'the electronic prescribing and medicines administration fund',
  ],
  ['NHS AI Lab', 'the NHS AI Lab'],
  ['TechForce19', 'TechForce19'],
  ['NHS login', 'NHS login'],
  ['Tablets for care homes', 'tablets for care homes'],
  ['A plan for digital health', 'a plan for digital health'],
  ['The Harbour Fund', 'the Harbour Fund'],
])('%s', (name, inside) => expect(programmeInSentence(name)).toBe(inside));
