// The small invented record with so many awards and promises added that every chart there is can be drawn from it.
import type { Content, Organisation, Statement } from '../../src/domain/content.ts';
import { linkRecord, type PublicRecord } from '../../src/domain/record.ts';
import { undertaking } from '../domain/promises/invented-case.ts';
import { entry, smallContent } from '../fixtures/small-content.ts';

const AWARDS = 14;
const PROGRAMMES = ['lantern', 'harbour-fund', 'old-mill'];

function withAwards({ statements, organisations }: Content): void {
  const [award, trust] = [entry(statements, 'f-0004'), entry(organisations, 'north-trust')];
  for (let index = 0; index < AWARDS; index += 1) {
    const year = 2018 + (index % 3);
    const recipient: Organisation = { ...trust, id: `trust-${index}`, name: `Trust ${index}`, region: undefined };
    organisations.push(recipient);
    statements.push({
      ...award,
      id: `f-1${String(index).padStart(3, '0')}`,
      programme: PROGRAMMES[index % 3],
      recipient: recipient.id,
      funders: ['ministry-of-riverland'],
      amount_gbp: String(1_000_000 * (1 + (index % 4))),
      period_start: `${year}-04`,
      period_end: `${year + 1}-03`,
      part_of: undefined,
    } as Statement);
  }
}

/** @param change what a test changes in it */
export function fullRecord(change: (content: Content) => void = () => {}): PublicRecord {
  const content = smallContent();
  withAwards(content);
  content.promises.push(undertaking({ id: 'in-time', due: '2021' }), undertaking({ id: 'undated' }));
  change(content);
  return linkRecord(content);
}
