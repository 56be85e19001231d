import { expect, test } from 'vitest';
import { withoutComments } from '../../src/domain/comments.ts';

test.each([
  ['in a sentence', 'One {/* is it? */}two.', 'One two.'],
  ['several in one pair of braces', '{/* a */ /* b */}', ''],
  ['over several lines, which stay', 'One.\n\n{/* a\nb */}\n\nTwo.', 'One.\n\n\n\n\nTwo.'],
  ['with stars and braces in it', 'a{/** {b} * **/}c', 'ac'],
  ['in code it is code', '`{/* a */}` and\n```\n{/* b */}\n```', '`{/* a */}` and\n```\n{/* b */}\n```'],
  ['an expression is none', '{1 /* a */}', '{1 /* a */}'],
])('%s', (_name, text, left) => expect(withoutComments(text)).toBe(left));
