// npm run links: opens the address of every source, one after the other, and prints what broke; nothing when nothing
// did. It is no part of the build or of the tests, and changes nothing.
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildTime } from '../build-time.ts';
import { settings } from '../settings.ts';
import { askAddress } from './ask-address.ts';
import { checkedContent } from './check-content.ts';
import { anyLive, describeBroken, tally, type Checked } from './format-links.ts';

/** Between two questions, so that no server is pressed. */
const PAUSE = 1_000;
const WHO = `Link check of "${settings.name}" (${settings.repository || settings.site})`;

try {
  const { record } = checkedContent(join(process.cwd(), process.argv[2] ?? 'content'), buildTime());
  const checked: Checked[] = [];
  for (const source of record.content.sources) {
    const finding = await askAddress(source.url, WHO);
    checked.push({ source, finding });
    if (finding.state !== 'live') process.stderr.write(`${finding.state}: ${source.id}, ${finding.why}\n`);
    await wait(PAUSE);
  }
  process.stderr.write(`${tally(checked)}\n`);
  if (!anyLive(checked))
    throw new Error('No page was there at all: this machine may have no network. Nothing is told.');
  process.stdout.write(describeBroken(checked));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
