// The description by which a browser can add the search of this site to its own (OpenSearch 1.1).
import { settings } from '../settings.ts';
import { xmlText } from './xml-text.ts';

export const OPEN_SEARCH = '/opensearch.xml';
export const OPEN_SEARCH_TYPE = 'application/opensearchdescription+xml';

/** @param site the address of the site, without a slash at the end */
export const openSearch = (site: string = settings.site): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${xmlText(settings.shortName)}</ShortName>`,
    `  <LongName>${xmlText(settings.name)}</LongName>`,
    `  <Description>${xmlText(`Search ${settings.name}: programmes, announcements, sums, sources.`)}</Description>`,
    `  <Image width="24" height="24" type="image/svg+xml">${xmlText(`${site}/mark.svg`)}</Image>`,
    `  <Url type="text/html" template="${xmlText(`${site}/search/?q={searchTerms}`)}"/>`,
    `  <Url type="${OPEN_SEARCH_TYPE}" rel="self" template="${xmlText(site + OPEN_SEARCH)}"/>`,
    '  <Language>en-GB</Language>',
    '  <InputEncoding>UTF-8</InputEncoding>',
    '  <OutputEncoding>UTF-8</OutputEncoding>',
    '</OpenSearchDescription>',
    '',
  ].join('\n');
