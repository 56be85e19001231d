// Which bodies may be asked about a programme: those that led it, or whoever took over from them. Never guessed: a
// programme without a lead body has nobody to ask.
import type { Organisation, Programme, Source } from '../content.ts';
import type { PublicRecord } from '../record.ts';

/** One step from a body to the one that took over from it, and the source that says so. */
export interface Succession {
  from: Organisation;
  to: Organisation;
  source: Source;
}

export interface BodyToAsk {
  body: Organisation;
  /** The lead bodies for which it answers: itself, or bodies that it followed. */
  led: Organisation[];
  /** How the record knows that it followed them. */
  successions: Succession[];
}

/** Each body once, in the order in which the record names those that led. */
export function whomToAsk(record: PublicRecord, programme: Pick<Programme, 'lead_bodies'>): BodyToAsk[] {
  const asked = new Map<string, BodyToAsk>();
  for (const id of programme.lead_bodies ?? []) {
    const led = record.organisations.get(id)!;
    const steps = successionsOf(record, led);
    const body = steps.at(-1)?.to ?? led;
    const known = asked.get(body.id) ?? { body, led: [], successions: [] };
    known.led.push(led);
    known.successions.push(...steps.filter((step) => !known.successions.some(({ from }) => from === step.from)));
    asked.set(body.id, known);
  }
  return [...asked.values()];
}

/** From a body to the last that took over. The content is free of circles: see checks/lead-bodies.ts. */
function successionsOf(record: PublicRecord, body: Organisation): Succession[] {
  const to = record.organisations.get(body.successor ?? '');
  const source = record.sources.get(body.successor_source ?? '');
  return to === undefined || source === undefined ? [] : [{ from: body, to, source }, ...successionsOf(record, to)];
}
