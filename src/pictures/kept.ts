// Pictures made once and kept between builds, under the digest of what they are made from: nothing else of them can
// change.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(process.cwd(), '.build/pictures');

export async function kept(from: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const file = join(FOLDER, `${createHash('sha256').update(from).digest('hex')}.png`);
  try {
    return readFileSync(file);
  } catch {
    const bytes = await make();
    mkdirSync(FOLDER, { recursive: true });
    // Put in place whole: another build may be looking for it.
    writeFileSync(`${file}.${process.pid}`, bytes);
    renameSync(`${file}.${process.pid}`, file);
    return bytes;
  }
}
