// Hands every page what has to be said on it whatever it shows: its corrections, its embargo while editing, how to
// report an error. No page can forget it.
import { defineMiddleware } from 'astro:middleware';
import { buildTime } from './build-time.ts';
import type { PublicRecord } from './domain/record.ts';
import { getRecord } from './record.ts';
import { NO_NOTICES, pageNotices } from './views/page-notices.ts';
import { reportError } from './views/report-error.ts';

let last: { record: PublicRecord; notices: ReturnType<typeof pageNotices> } | null = null;

export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  const record = await getRecord();
  // A copy of the environment: while editing, the time goes on between two pages.
  if (last?.record !== record) last = { record, notices: pageNotices(record, buildTime({ ...process.env })) };
  locals.notices = last.notices.get(url.pathname) ?? NO_NOTICES;
  locals.report = reportError(url.pathname);
  return next();
});
