// A former name ends on a day that exists.
import { isRealDate } from '../calendar.ts';
import type { Content } from '../content.ts';
import { formerNamesOf } from '../organisation-names.ts';
import { problemAt, type Problem } from '../problem.ts';

export const formerNames = ({ organisations }: Content): Problem[] =>
  organisations.flatMap((organisation) =>
    formerNamesOf(organisation)
      .filter(({ until }) => !isRealDate(until))
      .map(({ name, until }) =>
        problemAt(
          organisation.origin,
          'former_names',
          `former_names ends "${name}" on ${until}, a day that does not exist.`,
          'Correct the day: year, month, day, for example 2018-01-08.',
        ),
      ),
  );
