// The pictures of articles as Astro's image pipeline knows them: their files, widths and heights.
import type { ImageMetadata } from 'astro';

const found = import.meta.glob<ImageMetadata>('#pictures/*.{png,jpg,jpeg,webp,avif}', {
  eager: true,
  import: 'default',
});

/** By the name of the file, "lantern.png". */
export const pictureFiles: Readonly<Record<string, ImageMetadata>> = Object.fromEntries(
  Object.entries(found).map(([path, picture]) => [path.slice(path.lastIndexOf('/') + 1), picture]),
);
