// Short texts with their sums bound: pieces of words and figures for pages, plain words for titles, feeds and search.
import type { PublicRecord } from '../domain/record.ts';
import { sentences } from '../domain/advice/long-sentences.ts';
import { textPieces } from '../domain/sums.ts';
import { amountOf, figure, type FigureView } from './figure.ts';

export type Inline = ({ text: string } | { figure: FigureView })[];

export const inline = (record: PublicRecord, text: string): Inline =>
  textPieces(text).map((piece) => ('statement' in piece ? { figure: figure(record, piece.statement) } : piece));

/** The first sentence of a text, for lists. */
export const firstSentence = (record: PublicRecord, text: string): Inline => inline(record, sentences(text)[0]!);

/** The text with each sum written out; a sentence that begins with a sum gets its capital. */
export function plainText(record: PublicRecord, text: string): string {
  const plain = textPieces(text)
    .map((piece) => ('statement' in piece ? amountOf(record.statements.get(piece.statement)!) : piece.text))
    .join('');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
