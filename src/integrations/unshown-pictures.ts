// Takes out of a built site the pictures that no page shows. Astro puts every picture of the folder into the site; one
// of an article under embargo must not be in anything that is published.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

export const unshownPictures = (): AstroIntegration => ({
  name: 'unshown-pictures',
  hooks: { 'astro:build:done': ({ dir }) => dropUnshown(fileURLToPath(dir)) },
});

/** Removes each picture among the built files of a site that no page and no stylesheet names. */
export function dropUnshown(site: string): void {
  const folder = join(site, '_astro');
  if (!existsSync(folder)) return;
  const unshown = new Set(readdirSync(folder).filter((file) => /\.(?:png|jpe?g|webp|avif)$/.test(file)));
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:html|css)$/.test(file));
  for (const page of pages) {
    if (unshown.size === 0) return;
    const text = readFileSync(join(site, page), 'utf8');
    for (const file of unshown) if (text.includes(`_astro/${file}`)) unshown.delete(file);
  }
  for (const file of unshown) rmSync(join(folder, file));
}
