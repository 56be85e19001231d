// A request has one outcome at most, a refusal has its day and its reason, and a statement asked about is the
// programme's own.
import type { Content, InformationRequest, Statement } from '../content.ts';
import { problemAt, type Problem } from '../problem.ts';

export function requests({ requests: made, statements }: Content): Problem[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return made.flatMap((request) => [...twoEnds(request), ...halfRefused(request), ...ofAnother(request, byId)]);
}

function twoEnds({ origin, id, answered_on: answered, refused_on: refused }: InformationRequest): Problem[] {
  if (answered === undefined || refused === undefined) return [];
  return [
    problemAt(
      origin,
      'refused_on',
      `The request ${id} is said to be both answered (${answered}) and refused (${refused}).`,
      'Leave one of the two out; if it was answered in part, keep answered_on and say in note what was refused.',
    ),
  ];
}

function halfRefused({ origin, id, refused_on: on, refused_because: because }: InformationRequest): Problem[] {
  if ((on === undefined) === (because === undefined)) return [];
  return on === undefined
    ? [
        problemAt(
          origin,
          'refused_because',
          `The request ${id} has a reason for a refusal, and no day of one.`,
          'Write the day in refused_on, or leave refused_because out when it was not refused.',
        ),
      ]
    : [
        problemAt(
          origin,
          'refused_on',
          `The request ${id} was refused (${on}), and no reason is given.`,
          'Write in refused_because the reason that the body gave; if it gave none, say that it gave none.',
        ),
      ];
}

function ofAnother(request: InformationRequest, statements: ReadonlyMap<string, Statement>): Problem[] {
  const { origin, id, programme, statement } = request;
  const of = statements.get(statement ?? '')?.programme;
  if (of === undefined || of === programme) return [];
  return [
    problemAt(
      origin,
      'statement',
      `The request ${id} is about ${programme}, and ${statement} is money of ${of}.`,
      'Correct the programme or the statement.',
    ),
  ];
}
