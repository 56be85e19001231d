import { expect, test } from 'vitest';
import type { Content } from '../../src/domain/content.ts';
import { relatedIds, relationsOf } from '../../src/views/statement-relations.ts';
import { entry, smallRecord } from '../fixtures/small-content.ts';

function related(id: string, change: (content: Content) => void = () => {}) {
  const record = smallRecord(change);
  return relationsOf(record, record.statements.get(id)!);
}
const inShort = (id: string, change?: (content: Content) => void) =>
  related(id, change).map(({ name, ids }) => `${name}: ${ids.join()}`);

test('each relation is told from both its ends, contradictions first', () => {
  expect(inShort('f-0001')).toEqual(['disagrees: f-0002', 'repeated: f-0003', 'parts: f-0004', 'replaced: f-0006']);
  expect(inShort('f-0002')).toEqual(['disagrees: f-0001']);
  expect(inShort('f-0003')).toEqual(['repeats: f-0001']);
  expect(inShort('f-0004')).toEqual(['part-of: f-0001']);
  expect(inShort('f-0006')).toEqual(['replaces: f-0001']);
  expect(inShort('f-0008')).toEqual(['became: f-0007']);
  expect(inShort('f-0007')).toEqual(['promised: f-0008']);
});

test('one without relations has none, not empty ones', () => expect(related('f-0009')).toEqual([]));

test('the statements of all relations stand in the order of the page', () =>
  expect(relatedIds(related('f-0001'))).toEqual(['f-0002', 'f-0003', 'f-0004', 'f-0006']));

test('a relation to several names them all', () =>
  expect(inShort('f-0001', (content) => (entry(content.statements, 'f-0005').part_of = 'f-0001'))).toContain(
    'parts: f-0004,f-0005',
  ));
