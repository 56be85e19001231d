// Asks a web server whether a page is there: for its head first, and for the page itself only if that settles nothing.
import { linkFinding, type Answer, type LinkFinding } from '../domain/link-state.ts';

export type Fetch = (url: string, options: RequestInit) => Promise<Response>;

/** How long a server may take to answer. */
export const PATIENCE = 20_000;

/** What is at an address. @param who how the one who asks is called */
export async function askAddress(url: string, who: string, ask: Fetch = fetch): Promise<LinkFinding> {
  const head = linkFinding(url, await answer(url, 'HEAD', who, ask));
  // Many servers answer wrongly, or not at all, when only asked for the head.
  return head.state === 'live' || head.state === 'moved' ? head : linkFinding(url, await answer(url, 'GET', who, ask));
}

async function answer(url: string, method: string, who: string, ask: Fetch): Promise<Answer> {
  try {
    const response = await ask(url, {
      method,
      redirect: 'follow',
      headers: { 'user-agent': who },
      signal: AbortSignal.timeout(PATIENCE),
    });
    await response.body?.cancel();
    return { status: response.status, url: response.url };
  } catch (error) {
    return { failure: reason(error) };
  }
}

/** The code of what went wrong below, such as ENOTFOUND, or else the name of the error. */
function reason(error: unknown): string {
  const { cause, name } = error as { cause?: { code?: string }; name?: string };
  return cause?.code ?? name ?? 'unknown';
}
