// The page /admin/: what it says until the editor has started, or for ever where it cannot start, and its own security
// policy.
import { createHash } from 'node:crypto';
import { LISTS } from './collections.ts';

/** Lets the editor's modules name the YAML reader as the rest of the code does. */
const IMPORTS = JSON.stringify({ imports: { yaml: '/admin/yaml/index.js' } });

const STYLE = 'main { max-width: 40em; margin: 3em auto; padding: 0 1em; font: 1.1em/1.5 system-ui, sans-serif }';
/** Without a repository there is nothing to sign in to. */
const OFFLINE_STYLE = ' [data-label="Sign In Using Access Token"] { display: none }';

/**
 * Everything is refused that the editor does not need. Sveltia puts its styles into the page as it runs, so styles must
 * be let in; no script but the files beside it may run, and nothing may be asked of any host but GitHub, when the
 * record has a repository there.
 */
export function policy(online: boolean): string {
  const github = online ? ' https://api.github.com' : '';
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${createHash('sha256').update(IMPORTS).digest('base64')}'`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob:${online ? ' https://avatars.githubusercontent.com' : ''}`,
    "font-src 'self'",
    `connect-src 'self' data: blob:${github}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const lists = LISTS.map(({ label }) => label.toLowerCase()).join(', ');

export const adminPage = (name: string, online: boolean): string => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="content-security-policy" content="${policy(online)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex, nofollow">
    <meta name="referrer" content="no-referrer">
    <title>Editing “${escape(name)}”</title>
    <link rel="icon" href="/mark.svg" type="image/svg+xml">
    <style>${STYLE}${online ? '' : OFFLINE_STYLE}</style>
    <script type="importmap">${IMPORTS}</script>
    <script type="module" src="/admin/editor.js"></script>
  </head>
  <body>
    <main>
      <h1>Editing this record in a browser</h1>
      <p>The editor changes the files of the record in a folder on your own machine.
        It needs JavaScript, and Chrome, Edge or another browser that lets a page write to a folder you choose.</p>
      <ol>
        <li>In the folder of the record, run <code>npm start</code>.</li>
        <li>Open <code>http://localhost:4321/admin/</code>.</li>
        <li>Choose “Work with Local Repository”, then the folder of the record:
          the one that holds <code>content</code>.</li>
        <li>When you have saved, run <code>npm run check</code>, look at the change, and propose it.</li>
      </ol>
      <p>Announcements, programmes and pages have a form.
        Lists (${escape(lists)}) are edited as the text of their file.
        The ledger of addresses is written by <code>npm run addresses</code> only.</p>
      <p><a href="/about/publishing/">How to publish and correct</a></p>
    </main>
  </body>
</html>
`;
