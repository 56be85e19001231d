// A page about the record itself, and the list of such pages.
import { pageAddress } from '../domain/addresses.ts';
import type { Page } from '../domain/content.ts';
import type { PublicRecord } from '../domain/record.ts';
import { bodyView, type BodyView } from './body.ts';
import { pageHistory, type PageHistory } from './revisions.ts';

export interface ArticlePage {
  id: string;
  address: string;
  title: string;
  summary: string;
  body: BodyView;
  others: { title: string; href: string }[];
  history: PageHistory;
}

export function articlePage(record: PublicRecord, page: Page): ArticlePage {
  return {
    id: page.id,
    address: pageAddress(page.id),
    title: page.title,
    summary: page.summary,
    body: bodyView(record, page),
    others: record.content.pages
      .filter(({ id }) => id !== page.id)
      .map(({ id, title }) => ({ title, href: pageAddress(id) })),
    history: pageHistory(record, 'pages', page.id),
  };
}
