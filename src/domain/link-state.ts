// What the answer of a web server means for a source: its document is there, has moved, is gone, or nobody can tell.
import type { AddressState } from '../kinds/source.ts';
import { hostOf } from './web-archives.ts';

/** What came back: the status and the address that gave it, or the reason why nothing did. */
export type Answer = { status: number; url: string } | { failure: string };

export interface LinkFinding {
  /** "unclear": a person has to look, since servers also turn away those who only check. */
  state: AddressState | 'unclear';
  why: string;
}

/** What an answer means for the address that was asked. */
export function linkFinding(asked: string, answer: Answer): LinkFinding {
  if ('failure' in answer)
    return answer.failure === NO_SUCH_HOST
      ? { state: 'gone', why: `there is no host ${hostOf(asked)} any more` }
      : { state: 'unclear', why: `no answer (${answer.failure})` };
  const { status, url } = answer;
  if (status === 404 || status === 410) return { state: 'gone', why: `the server says ${status}` };
  if (status < 200 || status > 299) return { state: 'unclear', why: `the server says ${status}` };
  if (samePage(asked, url)) return { state: 'live', why: `the server says ${status}` };
  if (pathOf(url) === '') return { state: 'unclear', why: `it leads to a front page, ${url}` };
  if (GATE.test(pathOf(url))) return { state: 'unclear', why: `it leads to a gate, ${url}` };
  return { state: 'moved', why: `it leads to ${url}` };
}

/** How the lookup of names says that a host does not exist; one that only fails for now has another code. */
const NO_SUCH_HOST = 'ENOTFOUND';

/** Pages that ask readers for something before they let them on. */
const GATE = /\b(?:log-?in|sign-?in|sso|register|subscribe|consent|cookies?|captcha|challenge)\b/i;

/** Scheme, "www.", what stands behind "?" and a slash at the end make no other page. */
const samePage = (a: string, b: string): boolean => hostOf(a) === hostOf(b) && pathOf(a) === pathOf(b);
const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname.replace(/\/+$/, '') : url);
