// The status of a programme is one that its history of sightings shows.
import type { Content } from '../content.ts';
import { problemAt, type Problem } from '../problem.ts';

export function status({ programmes }: Content): Problem[] {
  return programmes.flatMap((programme) => {
    const { origin, status, status_on: on, status_history: history = [] } = programme;
    if (on === undefined) return [];
    if (status === undefined)
      return [
        problemAt(
          origin,
          'status_on',
          'status_on is given without a status.',
          'Write the status seen on that date, or remove status_on.',
        ),
      ];
    if (history.some((sighting) => sighting.on === on && sighting.status === status)) return [];
    return [
      problemAt(
        origin,
        'status',
        `No sighting in status_history shows "${status}" on ${on}.`,
        'Add the sighting with its source, or correct status and status_on.',
      ),
    ];
  });
}
