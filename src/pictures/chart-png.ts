// A chart as a PNG of twice its size, drawn from the same sheet as its SVG, with its letters as outlines.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import { sheetOf, sheetSvg, type Lettering } from '../open-data/chart-svg.ts';
import type { RecordChart } from '../views/record-chart.ts';
import { kept } from './kept.ts';
import { outlinesOf } from './letter-outlines.ts';
import { outlineLettering } from './outline-lettering.ts';

const FACE = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';

/** Screens and print both take more than one dot for each unit of the drawing. */
const DOTS = 2;

let lettering: Lettering | null = null;

function siteLettering(): Lettering {
  if (lettering !== null) return lettering;
  const bytes = readFileSync(createRequire(import.meta.url).resolve(FACE));
  lettering = outlineLettering({ regular: outlinesOf(bytes, 400), strong: outlinesOf(bytes, 650) });
  return lettering;
}

/** The picture that the PNG is made from: an SVG without a word of text to be set. */
export const outlinedSvg = (view: RecordChart): string => sheetSvg(sheetOf(view), siteLettering());

export function chartPng(view: RecordChart): Promise<Uint8Array> {
  const svg = outlinedSvg(view);
  return kept(`${sharp.versions.sharp} ${DOTS} ${svg}`, () =>
    sharp(Buffer.from(svg), { density: 72 * DOTS })
      .flatten({ background: '#fff' })
      .png({ compressionLevel: 6 })
      .toBuffer(),
  );
}
