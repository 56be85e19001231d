// npm run serve: serves dist/ and prints the address.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listen, serveFolder } from './serve-folder.ts';

const folder = join(process.cwd(), process.env.DIST_DIR ?? 'dist');
if (!existsSync(join(folder, 'index.html'))) {
  console.error('There is no site in dist/ yet. Run "npm run build" first.');
  process.exit(1);
}
const address = await listen(serveFolder(folder), Number(process.env.PORT ?? 4321));
console.log(`\nThe record is at ${address}\nPress Ctrl+C to stop.`);
