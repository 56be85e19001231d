// What a page says, as HTML for the peers' templates: the same facts as ours, without charts, history and checks.
import { bound, type Corpus } from './corpus.ts';

/** A page for a peer: where it is, its title, what is written in Markdown, and the links under it. */
export interface PeerPage {
  /** "/news/2019/2019-07-01-announcement-1/". */
  address: string;
  title: string;
  markdown: string;
  links: { href: string; words: string }[];
}

/** Every page that our site makes of an entry, and the lists of all of them. */
export function peerPages({ announcements, statements, programmes, organisations, sources }: Corpus): PeerPage[] {
  const news = ({ id, date }: { id: string; date: string }) => `/news/${date.slice(0, 4)}/${id}/`;
  const sum = (id: string) => {
    const { pounds, kind } = statement.get(id)!;
    return `[£${pounds / 1_000_000} million](/funding/${id}/) ${kind}`;
  };
  const statement = new Map(statements.map((one) => [one.id, one]));
  const ofProgramme = Map.groupBy(statements, ({ programme }) => programme);
  const ofBody = Map.groupBy(statements, ({ recipient }) => recipient);
  const ofSource = Map.groupBy(statements, ({ source }) => source);
  const newsOf = Map.groupBy(announcements, ({ programme }) => programme);
  const newsByYear = Map.groupBy(announcements, ({ date }) => date.slice(0, 4));
  const rows = (all: readonly { id: string; covers: string }[] = []) =>
    all.map(({ id, covers }) => `| ${sum(id)} | ${covers} |`).join('\n');
  const table = (all: readonly { id: string; covers: string }[] = []) =>
    all.length === 0 ? '' : `\n\n| Sum | For what |\n| --- | --- |\n${rows(all)}\n`;
  const linked = (all: readonly { id: string; date: string; title: string }[] = []) =>
    all.map((item) => ({ href: news(item), words: `${item.date} ${item.title}` }));
  return [
    ...announcements.map((item) => ({
      address: news(item),
      title: item.title,
      markdown:
        bound(item, sum, `[1](/sources/${item.source}/)`) + table(item.statements.map((id) => statement.get(id)!)),
      links: [{ href: `/programmes/${item.programme}/`, words: item.programme }],
    })),
    ...statements.map((one) => ({
      address: `/funding/${one.id}/`,
      title: `£${one.pounds / 1_000_000} million`,
      markdown: `${one.kind}, for ${one.covers}, said on ${one.said}.\n\n> ${one.quote}`,
      links: [
        { href: `/sources/${one.source}/`, words: one.source },
        { href: `/organisations/${one.recipient}/`, words: one.recipient },
      ],
    })),
    ...programmes.map(({ id, name, summary }) => ({
      address: `/programmes/${id}/`,
      title: name,
      markdown: summary + table(ofProgramme.get(id)),
      links: linked(newsOf.get(id)),
    })),
    ...organisations.map(({ id, name }) => ({
      address: `/organisations/${id}/`,
      title: name,
      markdown: `What sources say of money to it.${table(ofBody.get(id))}`,
      links: [],
    })),
    ...sources.map(({ id, name, publisher, date }) => ({
      address: `/sources/${id}/`,
      title: name,
      markdown: `${publisher}, ${date}.${table(ofSource.get(id))}`,
      links: [],
    })),
    ...[...newsByYear].map(([year, items]) => ({
      address: `/news/${year}/`,
      title: year,
      markdown: `${items.length} announcements.`,
      links: linked(items),
    })),
  ];
}
