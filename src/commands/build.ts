// npm run build: checks the content, builds the site into a fresh folder, looks at what was built, and only then puts
// it in place of the last one.
import { existsSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build } from 'astro';
import { writeAdmin } from '../admin/write-admin.ts';
import { buildTime } from '../build-time.ts';
import { isDue } from '../domain/address-ledger.ts';
import { ContentProblems } from '../domain/problem.ts';
import { lastChange } from '../history/last-change.ts';
import { takeLock } from '../integrations/build-lock.ts';
import { faultsOf } from '../integrations/site-faults.ts';
import { writeHeaders } from '../integrations/header-rules.ts';
import { writeRedirects } from '../integrations/host-redirects.ts';
import { indexSite } from '../search/indexing/site-index.ts';
import { clean, freshFolder, mend, publish, siteFolder } from '../integrations/publish-site.ts';
import { handOn } from '../reading/one-reading.ts';
import { settings } from '../settings.ts';
import { checkedContent, summary, unlistedProblem } from './check-content.ts';

// Whatever the shell says: with another value Astro would build as for editing, embargoed entries and all.
process.env.NODE_ENV = 'production';

const root = process.cwd();
const site = siteFolder(resolve(root, process.env.DIST_DIR ?? 'dist'));
const name = `${relative(root, site.published) || site.published}/`;
const say = (text: string) => process.stdout.write(`${text}\n`);

/** What happens to a build that has begun, however it ends: nothing of it stays but the site it published. */
let tidy = () => {};

function stop(message: string, code: number): never {
  tidy();
  process.stderr.write(
    `${message}\n${
      existsSync(site.published)
        ? `The site in ${name} is still the last good one.`
        : 'There is no ' + `site in ${name} yet.`
    }\n`,
  );
  process.exit(code);
}
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)
  process.on(signal, () => stop('\nStopped before the new site was finished.', code));

try {
  if (mend(site)) say(`An earlier build was cut off at its last step; the last good site is back in ${name}`);
  const at = buildTime();
  const contentFolder = process.env.CONTENT_DIR ?? join(root, 'content');
  const { content, record } = checkedContent(contentFolder, at);
  handOn({ folder: contentFolder, content, problems: [], checkedFor: at });
  say(summary(content).trimEnd());
  const unlisted = unlistedProblem(content, at);
  if (unlisted !== null) say(`${unlisted.what} ${unlisted.write}`);

  const release = takeLock(site.work);
  const fresh = freshFolder(site);
  tidy = () => {
    rmSync(fresh, { recursive: true, force: true, maxRetries: 3 });
    release();
  };
  clean(site);

  say('Building the pages…');
  // The cache is this folder's own: two builds that share node_modules must not read each other's content.
  await build({ root, outDir: fresh, cacheDir: join(site.work, 'astro'), logLevel: 'error' });
  writeAdmin(fresh, settings);
  say('Indexing them for search…');
  const { pages } = await indexSite(fresh, await lastChange(contentFolder));
  writeHeaders(fresh);
  writeRedirects(fresh, record.content.redirects);
  const faults = faultsOf(
    fresh,
    record.content.addresses.filter((line) => isDue(line, at)).map(({ id }) => id),
  );
  if (faults.length > 0) throw new Error(`it is not whole.\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  publish(fresh, site);
  tidy();
  say(`Built ${site.published}: ${pages} pages can be searched.`);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  stop(error instanceof ContentProblems ? message : `The site was not built: ${message}`, 1);
}
process.exit(0);
