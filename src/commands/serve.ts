// npm run serve: serves dist/ and prints the address.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { mend, siteFolder } from '../integrations/publish-site.ts';
import { listen, serveFolder } from './serve-folder.ts';

const folder = resolve(process.cwd(), process.env.DIST_DIR ?? 'dist');
if (mend(siteFolder(folder))) console.log('An earlier build was cut off at its last step; the last good site is back.');
if (!existsSync(join(folder, 'index.html'))) {
  console.error('There is no site in dist/ yet. Run "npm run build" first.');
  process.exit(1);
}
const address = await listen(serveFolder(folder), Number(process.env.PORT ?? 4321));
console.log(`\nThe record is at ${address}\nPress Ctrl+C to stop.`);
