// The bodies that led a programme are those that its lead_body names in words; a successor has its source, and no body
// succeeds itself.
import { formerNamesOf } from '../organisation-names.ts';
import type { Content, Organisation, Programme } from '../content.ts';
import { problemAt, type Problem } from '../problem.ts';

export function leadBodies({ programmes, organisations }: Content): Problem[] {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  return [
    ...programmes.flatMap((programme) => unnamed(programme, byId)),
    ...organisations.flatMap((organisation) => [...unsourced(organisation), ...circular(organisation, byId)]),
  ];
}

function unnamed(programme: Programme, byId: ReadonlyMap<string, Organisation>): Problem[] {
  const words = programme.lead_body?.toLowerCase() ?? '';
  return (programme.lead_bodies ?? []).flatMap((id, index) => {
    const body = byId.get(id);
    if (body === undefined || namesOf(body).some((name) => words.includes(name.toLowerCase()))) return [];
    return [
      problemAt(
        programme.origin,
        `lead_bodies.${index}`,
        `lead_bodies names "${id}", and ${words === '' ? 'there is no lead_body' : 'lead_body does not name it'}.`,
        `Write ${body.name} in lead_body too, if a source shows that it led; or take it out of lead_bodies.`,
      ),
    ];
  });
}

const namesOf = (body: Organisation): string[] => [
  body.name.replace(/^The /, ''),
  ...(body.also_known_as ?? []),
  ...formerNamesOf(body).map(({ name }) => name),
];

function unsourced({ origin, id, successor, successor_source: source }: Organisation): Problem[] {
  if ((successor === undefined) === (source === undefined)) return [];
  return successor === undefined
    ? [
        problemAt(
          origin,
          'successor_source',
          `${id} has a source of its successor, and no successor.`,
          'Write the id of the successor, or clear successor_source.',
        ),
      ]
    : [
        problemAt(
          origin,
          'successor',
          `${id} is said to have the successor ${successor}, and no source shows it.`,
          'Write the id of the source in successor_source, or clear successor.',
        ),
      ];
}

function circular(body: Organisation, byId: ReadonlyMap<string, Organisation>): Problem[] {
  const seen = new Set<string>();
  let next = body.successor;
  while (next !== undefined && next !== body.id && !seen.has(next)) {
    seen.add(next);
    next = byId.get(next)?.successor;
  }
  if (next !== body.id) return [];
  return [
    problemAt(
      body.origin,
      'successor',
      `${body.id} has the successor ${body.successor}, which leads back to ${body.id}.`,
      'A successor comes later: clear successor at the last of them.',
    ),
  ];
}
