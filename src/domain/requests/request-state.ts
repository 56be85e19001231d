// What became of a request: answered, refused, or neither on record.
import type { InformationRequest } from '../content.ts';

export type RequestState = 'answered' | 'refused' | 'open';

export const requestState = ({
  answered_on: answered,
  refused_on: refused,
}: Pick<InformationRequest, 'answered_on' | 'refused_on'>): RequestState =>
  answered !== undefined ? 'answered' : refused !== undefined ? 'refused' : 'open';
