import { expect, test } from 'vitest';
import { isPicture, shownWidth } from '../../src/text/picture-names.ts';

test.each(['content/pictures/a.png', 'content/pictures/app-in-2020.jpeg', 'content/pictures/1.avif'])('%s', (file) =>
  expect(isPicture(file)).toBe(true),
);
test.each([
  'pictures/a.png',
  'content/a.png',
  'content/pictures/a.PNG',
  'content/pictures/a.gif',
  'content/pictures/a b.png',
  'content/pictures/-a.png',
  'content/pictures/x/a.png',
  'content/pictures/../a.png',
])('%s is no picture of an article', (file) => expect(isPicture(file)).toBe(false));

test('a picture is published no wider than any screen shows it', () => {
  expect(shownWidth({ width: 1000 })).toBe(1000);
  expect(shownWidth({ width: 1312 })).toBe(1312);
  expect(shownWidth({ width: 6000 })).toBe(1312);
});
