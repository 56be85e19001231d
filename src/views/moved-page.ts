// A page that has moved: where from, where to and why.
import type { PublicRecord } from '../domain/record.ts';

export interface MovedPage {
  from: string;
  to: string;
  reason: string;
}

export const movedPages = (record: PublicRecord): MovedPage[] =>
  record.content.redirects.map(({ from, to, reason }) => ({ from, to, reason }));
