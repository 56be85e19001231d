// Every address of the site is made here; that of an entry as its kind says.
import { announcement } from '../kinds/announcement.ts';
import { correction } from '../kinds/correction.ts';
import { disagreement } from '../kinds/disagreement.ts';
import { glossaryTerm } from '../kinds/glossary-term.ts';
import { organisation } from '../kinds/organisation.ts';
import { page } from '../kinds/page.ts';
import { person } from '../kinds/person.ts';
import { programme } from '../kinds/programme.ts';
import { promise } from '../kinds/promise.ts';
import { request } from '../kinds/request.ts';
import { source } from '../kinds/source.ts';
import { statement } from '../kinds/statement.ts';

export const programmeAddress = (id: string) => programme.address({ id })!;
/** The page that drafts a request for each gap of a programme. */
export const askAddress = (programme: string) => `/gaps/${programme}/`;
export const newsYearAddress = (year: string) => `/news/${year}/`;
export const newsMonthAddress = (year: string, month: string) => `/news/${year}/month-${month}/`;
export const newsArchiveAddress = (by: string, id: string) => `/news/${by}/${id}/`;
export const newsAddress = (entry: { id: string; date: string }) => announcement.address(entry)!;
export const statementAddress = (id: string) => statement.address({ id })!;
export const promiseAddress = (id: string) => promise.address({ id })!;
export const fundingViewAddress = (by: string, id: string) => `/funding/${by}/${id}/`;
export const chartAddress = (id: string) => `/charts/${id}/`;
export const sourceAddress = (id: string) => source.address({ id })!;
export const sourceArchiveAddress = (by: string, id: string) => `/sources/${by}/${id}/`;
export const organisationAddress = (id: string) => organisation.address({ id })!;
export const disagreementAddress = (id: string) => disagreement.address({ id })!;
export const pageAddress = (id: string) => page.address({ id })!;
export const changesMonthAddress = (month: string) => `/changes/${month}/`;
export const personAnchor = (id: string) => person.address({ id })!;
export const requestAnchor = (id: string) => request.address({ id })!;
export const correctionAnchor = (id: string) => correction.address({ id })!;
export const termAnchor = (id: string) => glossaryTerm.address({ id })!;

/** A publisher as a part of an address: "gov-uk-department-of-health-and-social-care". */
export const publisherSlug = (publisher: string) =>
  publisher
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A further page of a list too long for one; the first is the list's own address. It moves with its list. */
export const partAddress = (list: string, number: number) => (number === 1 ? list : `${list}${number}/`);

/** The data behind a table or drawing, as a file beside its page. */
export const csvAddress = (page: string, name: string) => `${page}${name}.csv`;
