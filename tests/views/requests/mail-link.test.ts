import { expect, test } from 'vitest';
import { mailLink } from '../../../src/views/requests/mail-link.ts';

test('a mail link carries subject and text, and no address where none is on record', () =>
  expect(mailLink('Ask & tell', 'To: you\n\n50% of £1?')).toBe(
    'mailto:?subject=Ask%20%26%20tell&body=To%3A%20you%0D%0A%0D%0A50%25%20of%20%C2%A31%3F',
  ));

test('an address on record is where it goes', () =>
  expect(mailLink('a', 'b', 'requests@trust.example')).toBe('mailto:requests@trust.example?subject=a&body=b'));
