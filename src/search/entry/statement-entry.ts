// What search knows of a statement of money.
import type { Programme, Statement } from '../../domain/content.ts';
import { nameOn } from '../../domain/organisation-names.ts';
import type { PublicRecord } from '../../domain/record.ts';
import { amountOf, caveatsOf } from '../../views/figure.ts';
import { KIND_WORD } from '../../kinds/statement.ts';
import { STANDING_WORD } from '../../kinds/source.ts';
import { madeOn } from '../../views/statement-line.ts';
import { otherNames } from '../names/other-names.ts';
import { figureWords, organisationFacet, poundsOf, programmeFacets, sumFacets } from './entry-facets.ts';
import { searchEntry, type SearchEntry } from './search-entry.ts';

/** What a sum is for, with whose it is: "NHS AI Lab: the fund, 2021-22"; a text that names the programme is enough. */
export function statementHeading({ name, short_name: short }: Programme, { covers }: Statement): string {
  const named = [name, short].some((one) => covers.toLowerCase().includes(one.toLowerCase()));
  return named ? covers.charAt(0).toUpperCase() + covers.slice(1) : `${name}: ${covers}`;
}

export function statementEntry(record: PublicRecord, statement: Statement): SearchEntry {
  const source = record.sources.get(statement.source)!;
  const on = madeOn(record, statement);
  const bodies = [...(statement.recipient === undefined ? [] : [statement.recipient]), ...(statement.funders ?? [])];
  return searchEntry('Statement of money', {
    date: statement.said_on ?? null,
    facets: {
      money: [KIND_WORD[statement.kind]],
      ...programmeFacets(record, [statement.programme]),
      organisation: organisationFacet(record, bodies),
      ...sumFacets([statement]),
      standing: [STANDING_WORD[source.standing]],
    },
    facts: {
      id: statement.id,
      title:
        `${KIND_WORD[statement.kind]}: ${amountOf(statement)}, ${statement.covers} ` +
        `(${record.programmes.get(statement.programme)!.name})`,
      heading: statementHeading(record.programmes.get(statement.programme)!, statement),
      sum: amountOf(statement),
      caveats: caveatsOf(record, statement).join('; '),
      said: source.publisher,
      covers: statement.covers,
      to: statement.recipient === undefined ? null : nameOn(record.organisations.get(statement.recipient)!, on),
      from: (statement.funders ?? []).map((id) => nameOn(record.organisations.get(id)!, on)).join('; '),
      about: otherNames(record, [statement.programme]),
      figure: figureWords([statement]),
    },
    pounds: poundsOf([statement]),
  });
}
