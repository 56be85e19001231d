import { describe, expect, test } from 'vitest';
import { printed } from '../printed.ts';
import { read, told } from '../told.ts';

const NEWS = 'content/news/2019/2019-07-01-lantern.mdx';

test.each([
  ['content/pages/x.mdx', '../pictures/lantern.png', 'content/pictures/lantern.png'],
  [NEWS, '../../pictures/a-lamp-2.webp', 'content/pictures/a-lamp-2.webp'],
])('from %s the way to a picture is %s', (article, src, file) => {
  const { body, problems } = read(`Text.\n\n![A lamp](${src})`, article);
  expect(problems).toEqual([]);
  expect(body.pictures).toEqual([{ file, line: 12 }]);
});

test('a picture goes through the component of Astro, with its file, words and title', async () =>
  expect(await printed('![A "lamp"](../pictures/lantern.png "By night")')).toBe(
    '<p><img alt="A “lamp”" title="By night" src="picture lantern.png"/></p>',
  ));

describe('a picture from elsewhere', () => {
  test.each([
    'https://host.example/a.png',
    'http://host.example/a.png',
    'HTTPS://host.example/a.png',
    '//host.example/a.png',
    'data:image/png;base64,AAAA',
    'ftp://host.example/a.png',
    'file:///a.png',
  ])('%s', (src) =>
    expect(told(`Text.\n\n![A lamp](${src})`)).toEqual([
      `12: The picture "${src}" is on another host. Put a copy into content/pictures/ if its licence allows it, and ` +
        'write the way to it from this file, for example ../pictures/name.png; or link to it.',
    ]),
  );

  const kept = (way: string) =>
    'Put it there, named in lower-case letters, digits and single hyphens, ending in .png, .jpg, .webp or .avif, and ' +
    `write the way to it from this file: ${way}name.png.`;
  test.each([
    'lantern.png',
    './lantern.png',
    '/pictures/lantern.png',
    '../lantern.png',
    '../pictures/Lantern.png',
    '../pictures/my%20lamp.png',
    '../pictures/lantern.svg',
    '../pictures/lantern',
    '../pictures/night/lantern.png',
    '../../secret/lantern.png',
  ])('%s', (src) =>
    expect(told(`![A lamp](${src})`)).toEqual([
      `10: The picture "${src}" is not one of content/pictures/. ${kept('../pictures/')}`,
    ]),
  );
  test('the remedy knows where the article stands', () =>
    expect(told('![A lamp](../pictures/lantern.png)', NEWS)).toEqual([
      `10: The picture "../pictures/lantern.png" is not one of content/pictures/. ${kept('../../pictures/')}`,
    ]));
});

test('a picture that is named further down is looked at too', () =>
  expect(told('![A lamp][1]\n\n[1]: https://host.example/a.png')).toHaveLength(1));
