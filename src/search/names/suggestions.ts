// What the search field of every page suggests: programmes, organisations, the latest announcements.
import { newsAddress, organisationAddress, programmeAddress } from '../../domain/addresses.ts';
import { under, type PublicRecord } from '../../domain/record.ts';
import { plainText } from '../../views/inline.ts';
import { otherNames } from './other-names.ts';

/** Name, address, kind, other names. */
export type Suggestion = [name: string, address: string, kind: string, also: string];

const ANNOUNCEMENTS = 40;

export function searchSuggestions(record: PublicRecord): Suggestion[] {
  const { programmes, organisations, news } = record.content;
  const money = (id: string) =>
    under(record.statementsByRecipient, id).length + under(record.statementsByFunder, id).length;
  return [
    ...programmes.map(({ id, name }): Suggestion => [
      name,
      programmeAddress(id),
      'Programme',
      otherNames(record, [id]),
    ]),
    ...[...organisations]
      .sort((a, b) => money(b.id) - money(a.id))
      .map(({ id, name, also_known_as: also = [] }): Suggestion => [
        name,
        organisationAddress(id),
        'Organisation',
        also.join('; '),
      ]),
    ...news
      .slice(0, ANNOUNCEMENTS)
      .map((item): Suggestion => [plainText(record, item.title), newsAddress(item), 'Announcement', '']),
  ];
}
