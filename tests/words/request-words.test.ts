import { expect, test } from 'vitest';
import { requestSentence, requestsSentence } from '../../src/words/request-words.ts';

const asked = { asked_on: '2022-03-04' };
const answered = { ...asked, answered_on: '2022-04' };
const refused = { ...asked, refused_on: '2022-03-30' };

test('a request says whom it asked, when, and how it ended as far as is recorded', () => {
  expect(requestSentence('North Trust', asked)).toBe('Asked of North Trust on 4 March 2022; no answer is recorded.');
  expect(requestSentence('The Ministry of Riverland', answered)).toBe(
    'Asked of the Ministry of Riverland on 4 March 2022; answered in April 2022.',
  );
  expect(requestSentence('Department of Health', refused)).toBe(
    'Asked of the Department of Health on 4 March 2022; refused on 30 March 2022.',
  );
});

test.each([
  [[], 'None has been recorded yet.'],
  [[asked], 'One request is recorded: it has no answer on record.'],
  [[answered, refused, refused], 'Three requests are recorded: one was answered and two were refused.'],
  [
    [asked, answered, asked, refused, answered],
    'Five requests are recorded: two were answered, one was refused and two have no answer on record.',
  ],
])('requests are counted by their state: %#', (requests, sentence) =>
  expect(requestsSentence(requests)).toBe(sentence),
);
