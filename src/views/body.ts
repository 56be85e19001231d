// The body of an article ready to print: sums, sources and quotations looked up, sources numbered in the order of their
// first mention.
import type { Body, BodyPiece } from '../domain/body.ts';
import type { PublicRecord } from '../domain/record.ts';
import { figure, type FigureView } from './figure.ts';
import { sourceView, type SourceView } from './source.ts';

export type BodyPart =
  | { html: string }
  | { money: FigureView }
  | { source: SourceView; number: number; first: boolean }
  | { quote: SourceView; parts: BodyPart[] }
  | { aside: string; parts: BodyPart[] };

export interface BodyView {
  parts: BodyPart[];
  /** The sources cited, in the order of their numbers. */
  cited: SourceView[];
  headings: { id: string; text: string }[];
}

/** The number of a source stands close to its sentence: the space an editor writes before <Source> is not printed. */
function closeUp(piece: BodyPiece, index: number, pieces: readonly BodyPiece[]): BodyPiece {
  const next = pieces[index + 1];
  return 'html' in piece && next !== undefined && 'component' in next && next.component === 'Source'
    ? { html: piece.html.trimEnd() }
    : piece;
}

export function bodyView(record: PublicRecord, body: Body): BodyView {
  const cited: SourceView[] = [];
  const part = (piece: BodyPiece): BodyPart => {
    if ('html' in piece) return piece;
    const { attributes, children } = piece;
    switch (piece.component) {
      case 'Money':
        return { money: figure(record, attributes.id!) };
      case 'Source': {
        const known = cited.findIndex((source) => source.id === attributes.id);
        if (known !== -1) return { source: cited[known]!, number: known + 1, first: false };
        const source = sourceView(record.sources.get(attributes.id!)!);
        return { source, number: cited.push(source), first: true };
      }
      case 'Quote':
        return { quote: sourceView(record.sources.get(attributes.source!)!), parts: children.map(part) };
      case 'Aside':
        return { aside: attributes.title!, parts: children.map(part) };
    }
  };
  return { parts: body.pieces.map(closeUp).map(part), cited, headings: body.headings };
}
