import { expect, test } from 'vitest';
import { DATA_SETS } from '../../src/open-data/data-sets.ts';
import { LANGUAGES, QUESTIONS } from '../../src/open-data/questions.ts';
import { questionsPage } from '../../src/open-data/questions-page.ts';
import { settings } from '../../src/settings.ts';
import { setsWithPages } from '../../src/open-data/catalogue.ts';

test('every question is answered in every language, in few lines that fit a page', () => {
  for (const { question, code } of QUESTIONS) {
    expect(question).toMatch(/\?$/);
    expect(Object.keys(code)).toEqual(Object.keys(LANGUAGES));
    for (const answer of Object.values(code)) expect(answer.split('\n').length, answer).toBeLessThanOrEqual(8);
  }
});

test('every file that an answer opens is one of a data set', () => {
  const named = QUESTIONS.flatMap(({ code }) =>
    [
      ...code.pandas.matchAll(/data \+ '([a-z-]+)\.csv'/g),
      ...code.r.matchAll(/take\('([a-z-]+)'\)/g),
      ...code.duckdb.matchAll(/\/data\/([a-z-]+)\.parquet'/g),
    ].map(([, set]) => set!),
  );
  expect(named.length).toBeGreaterThanOrEqual(15);
  expect(named.filter((set) => !DATA_SETS.some(({ id }) => id === set))).toEqual([]);
});

test('no data set has the address of the page of questions', () =>
  expect(setsWithPages().map(({ id }) => id)).not.toContain('questions'));

test('an answer is whole enough to be copied: it begins with what its language needs', () => {
  const { answers } = questionsPage().questions[0]!;
  const code = (language: string) => answers.find((one) => one.language === language)!.code;
  expect(code('sql')).toMatch(/^SELECT programme, /);
  expect(code('pandas').split('\n').slice(0, 2)).toEqual(['import pandas as pd', `data = '${settings.site}/data/'`]);
  expect(code('r')).toMatch(/^data <- /);
});
