import { expect, test } from 'vitest';
import { organisationEntry } from '../../../src/search/entry/organisation-entry.ts';
import { smallRecord } from '../../fixtures/small-content.ts';

const record = smallRecord();
const also = (id: string) => organisationEntry(record, record.organisations.get(id)!).facts.also;

test('a body is found by its other names and by its NHS code', () => {
  expect(also('ministry-of-riverland')).toBe('MoR; the ministry');
  expect(also('north-trust')).toBe('X01');
  expect(also('weft-limited')).toBeUndefined();
});
