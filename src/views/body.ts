// The facts that the text of an article names, ready to print: sums, sources and quotations looked up, sources numbered
// in the order of their first mention.
import type { Body } from '../domain/body.ts';
import type { Entry } from '../domain/problem.ts';
import type { PublicRecord } from '../domain/record.ts';
import { figure, type FigureView } from './figure.ts';
import { sourceView, type SourceView } from './source.ts';

/** A mention of a source: its number, and whether it is named here for the first time. */
export interface SourceNote {
  source: SourceView;
  number: number;
  first: boolean;
}

export interface BodyView {
  /** The file that holds the text. */
  file: string;
  /** By the id of the statement. */
  figures: Record<string, FigureView>;
  /** One for each mention, in the order of the text. */
  notes: SourceNote[];
  /** The sources that are quoted, by their id. */
  sources: Record<string, SourceView>;
  /** The sources cited, in the order of their numbers. */
  cited: SourceView[];
}

export function bodyView(record: PublicRecord, { body, origin }: Entry<{ body: Body }>): BodyView {
  const ids = (component: string, attribute: string) =>
    body.components.filter((use) => use.component === component).map((use) => use.attributes[attribute]!);
  const source = (id: string) => sourceView(record.sources.get(id)!);
  const mentions = ids('Source', 'id');
  const cited = [...new Set(mentions)];
  const views = new Map(cited.map((id) => [id, source(id)]));
  return {
    file: origin.file,
    figures: Object.fromEntries(ids('Money', 'id').map((id) => [id, figure(record, id)])),
    notes: mentions.map((id, index) => ({
      source: views.get(id)!,
      number: cited.indexOf(id) + 1,
      first: mentions.indexOf(id) === index,
    })),
    sources: Object.fromEntries(ids('Quote', 'source').map((id) => [id, source(id)])),
    cited: [...views.values()],
  };
}
