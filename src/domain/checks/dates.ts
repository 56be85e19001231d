// Every date exists; no period ends before it starts; no sum is announced after its source reported it.
import { firstDay, isRealDate, lastDay } from '../calendar.ts';
import type { Content } from '../content.ts';
import { problemAt, type Origin, type Problem } from '../problem.ts';

export function dates(content: Content): Problem[] {
  const problems: Problem[] = [];
  const real = (origin: Origin, field: string, date: string | undefined) => {
    if (date === undefined || isRealDate(date)) return true;
    problems.push(
      problemAt(
        origin,
        field,
        `${field.replace(/\.\d+/g, '')} is "${date}", a date that does not exist.`,
        'Write a day that the calendar has, year first: 2019-07-01.',
      ),
    );
    return false;
  };
  const inOrder = (origin: Origin, from: [string, string | undefined], to: [string, string | undefined]) => {
    if (!real(origin, ...from) || !real(origin, ...to) || from[1] === undefined || to[1] === undefined) return;
    if (firstDay(from[1]) > lastDay(to[1])) {
      problems.push(
        problemAt(
          origin,
          to[0],
          `${to[0]} (${to[1]}) is before ${from[0]} (${from[1]}).`,
          `Correct one of the two: ${from[0]} comes first.`,
        ),
      );
    }
  };
  for (const { origin, ...row } of content.statements) {
    inOrder(origin, ['period_start', row.period_start], ['period_end', row.period_end]);
    inOrder(origin, ['announced_on', row.announced_on], ['said_on', row.said_on]);
  }
  for (const { origin, ...programme } of content.programmes) {
    inOrder(origin, ['started', programme.started], ['ended', programme.ended]);
    real(origin, 'status_on', programme.status_on);
    const history = programme.status_history ?? [];
    history.forEach((sighting, index) => {
      const field = `status_history.${index}.on`;
      const before = history[index - 1]?.on;
      if (
        real(origin, field, sighting.on) &&
        before !== undefined &&
        isRealDate(before) &&
        firstDay(before) > lastDay(sighting.on)
      ) {
        problems.push(
          problemAt(
            origin,
            field,
            `The sighting of ${sighting.on} stands after that of ${before}.`,
            'Put the sightings in order of date, oldest first.',
          ),
        );
      }
    });
  }
  for (const item of content.news) {
    if (!real(item.origin, 'date', item.date)) continue;
    const expected = `content/news/${item.date.slice(0, 4)}/${item.date}-`;
    if (!item.origin.file.startsWith(expected)) {
      problems.push(
        problemAt(
          item.origin,
          'date',
          `The date is ${item.date} and the file is ${item.origin.file.slice('content/news/'.length)}.`,
          `Correct the date, or name the file ${expected.slice('content/'.length)}<words>.mdx.`,
        ),
      );
    }
  }
  for (const source of content.sources) real(source.origin, 'published_on', source.published_on);
  for (const person of content.people) inOrder(person.origin, ['from', person.from], ['to', person.to]);
  for (const correction of content.corrections)
    inOrder(correction.origin, ['since', correction.since], ['on', correction.on]);
  return problems;
}
