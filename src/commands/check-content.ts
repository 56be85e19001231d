// The one check of content that "npm run check" and "npm run build" share.
import { buildRecord } from '../domain/build-record.ts';
import { ContentProblems } from '../domain/problem.ts';
import { readContent } from '../loaders/content.ts';

/** Reads and checks a content folder; the report is what an editor reads. */
export function checkContent(folder: string): { ok: boolean; report: string } {
  const { content, problems } = readContent(folder);
  try {
    buildRecord(content, problems);
  } catch (error) {
    if (error instanceof ContentProblems) return { ok: false, report: `${error.message}\n` };
    throw error;
  }
  const counts = [
    `${content.programmes.length} programmes`,
    `${content.news.length} announcements`,
    `${content.statements.length} statements of money`,
    `${content.sources.length} sources`,
    `${content.organisations.length} organisations`,
    `${content.disagreements.length} disagreements`,
  ];
  return { ok: true, report: `No problems: ${counts.join(', ')}.\n` };
}
