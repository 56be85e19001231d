// The day on which the content was last changed.
import { GitFailed, gitIn, gitText } from './git.ts';

/** The day of the last commit that touched a content folder ("2026-11-22"), wherever it is; null outside git. */
export async function lastChange(content: string): Promise<string | null> {
  try {
    return (await gitText(gitIn(content), ['log', '-1', '--format=%cs', '--', '.'])).trim() || null;
  } catch (error) {
    if (error instanceof GitFailed) return null;
    throw error;
  }
}
