// What the address of the working table asks for is done, or said to be left out; and what is done is in the address.
import { describe, expect, it } from 'vitest';
import { leftOutSentence, readState, START, writeState, type Known } from '../../../src/client/figures/table-state.ts';

const KNOWN: Known = {
  facets: new Map([
    ['programme', ['nhs-app']],
    ['kind', ['spent', 'allocated']],
    ['recipient', ['palantir', 'not-stated']],
  ]),
  sorts: ['largest', 'newest'],
  ids: new Set(['f-0001', 'f-0002']),
};
const read = (address: string) => {
  const { state, leftOut } = readState(address, KNOWN);
  return [{ ...state, filters: Object.fromEntries(state.filters) }, leftOut];
};
const start = { ...START, filters: {} };

describe('readState', () => {
  it.each([
    ['', {}, []],
    ['?kind=spent&recipient=not-stated', { filters: { kind: 'spent', recipient: 'not-stated' } }, []],
    ['?recipient=', {}, []],
    ['?recipient=palantirr', {}, ['recipient “palantirr”']],
    ['?kind=spent&recipient=palantirr', { filters: { kind: 'spent' } }, ['recipient “palantirr”']],
    ['?supplier=palantir', {}, ['supplier “palantir”']],
    ['?kind=spent&kind=allocated', { filters: { kind: 'spent' } }, ['kind “allocated”']],
    ['?Kind=spent', {}, ['Kind “spent”']],
    ['?sort=newest&group=kind&page=3', { sort: 'newest', group: 'kind', page: 3 }, []],
    ['?sort=colour&group=colour', {}, ['sort “colour”', 'group “colour”']],
    ['?page=0', {}, ['page “0”']],
    ['?page=-1', {}, ['page “-1”']],
    ['?selected=f-0002+f-0001+f-0002', { selected: ['f-0002', 'f-0001'] }, []],
    ['?selected=f-0002+f-9999&show=selected', { selected: ['f-0002'], only: true }, ['selected “f-9999”']],
    // Nothing selected cannot be all that is shown.
    ['?show=selected', {}, []],
    ['?show=everything', {}, ['show “everything”']],
  ])('%s', (address, expected, leftOut) => expect(read(address)).toEqual([{ ...start, ...expected }, leftOut]));
});

it('says what was left out, and nothing when all of it is known', () => {
  expect(leftOutSentence(['recipient “palantirr”', 'supplier “x”'])).toBe(
    'Left out, because nothing here can be filtered so: recipient “palantirr”, supplier “x”. ',
  );
  expect(leftOutSentence([])).toBe('');
});

describe('writeState', () => {
  const write = (address: string) => writeState(readState(address, KNOWN).state, ['programme', 'kind', 'recipient']);
  it('says what is not as at the start, always in one order', () => {
    expect(
      write('?show=selected&selected=f-0002+f-0001&page=2&sort=newest&group=kind&recipient=palantir&kind=spent'),
    ).toBe('kind=spent&recipient=palantir&group=kind&sort=newest&page=2&selected=f-0002+f-0001&show=selected');
  });
  it('says nothing of the start', () => expect(write('?sort=largest&page=1')).toBe(''));
  it('is read again as what was written', () => {
    const said = 'kind=spent&group=recipient&sort=newest&page=2&selected=f-0001&show=selected';
    expect(write(`?${said}`)).toBe(said);
  });
});
