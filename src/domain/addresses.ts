// Every address of the site is made here.
import { yearOf } from './calendar.ts';

export const programmeAddress = (id: string) => `/programmes/${id}/`;
export const newsYearAddress = (year: string) => `/news/${year}/`;
export const newsMonthAddress = (year: string, month: string) => `/news/${year}/month-${month}/`;
export const newsArchiveAddress = (by: string, id: string) => `/news/${by}/${id}/`;
export const newsAddress = (announcement: { id: string; date: string }) =>
  `/news/${yearOf(announcement.date)}/${announcement.id}/`;
export const statementAddress = (id: string) => `/funding/${id}/`;
export const fundingViewAddress = (by: string, id: string) => `/funding/${by}/${id}/`;
export const chartAddress = (id: string) => `/charts/${id}/`;
export const sourceAddress = (id: string) => `/sources/${id}/`;
export const sourceArchiveAddress = (by: string, id: string) => `/sources/${by}/${id}/`;
export const organisationAddress = (id: string) => `/organisations/${id}/`;
export const disagreementAddress = (id: string) => `/disagreements/${id}/`;
export const pageAddress = (id: string) => (id === 'about' ? '/about/' : `/about/${id}/`);
export const changesMonthAddress = (month: string) => `/changes/${month}/`;
export const personAnchor = (id: string) => `/people/#${id}`;
export const correctionAnchor = (id: string) => `/corrections/#${id}`;
export const termAnchor = (id: string) => `/glossary/#${id}`;

/** A publisher as a part of an address: "gov-uk-department-of-health-and-social-care". */
export const publisherSlug = (publisher: string) =>
  publisher
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The data behind a table or drawing, as a file beside its page. */
export const csvAddress = (page: string, name: string) => `${page}${name}.csv`;
