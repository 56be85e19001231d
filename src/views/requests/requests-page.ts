// All requests for information on record, and the programmes about which there is something to ask.
import { askAddress } from '../../domain/addresses.ts';
import type { Programme } from '../../domain/content.ts';
import { under, type PublicRecord } from '../../domain/record.ts';
import { compare } from '../../domain/problem.ts';
import { count } from '../../words/count.ts';
import { requestsSentence } from '../../words/request-words.ts';
import { requestLine, type RequestLine } from './request-line.ts';

export interface RequestsPage {
  sentence: string;
  /** The newest first. */
  requests: RequestLine[];
  /** The programmes with something unknown, each with its page of letters and how many there are. */
  programmes: { name: string; href: string; letters: string }[];
}

export function requestsPage(record: PublicRecord): RequestsPage {
  const { requests, programmes } = record.content;
  return {
    sentence: requestsSentence(requests),
    requests: requests.map((request) => requestLine(record, request)),
    programmes: [...programmes].sort(byShortName).flatMap(({ id, short_name: name }) => {
      const unknown = under(record.disclosures, id).filter(({ state }) => state === 'unknown').length;
      return unknown === 0 ? [] : [{ name, href: askAddress(id), letters: count(unknown, 'letter') }];
    }),
  };
}

const byShortName = (a: Programme, b: Programme): number =>
  compare(a.short_name.toLowerCase(), b.short_name.toLowerCase());
