// What a recipient is called where room is short.
import type { Organisation } from '../../domain/content.ts';
import { shortBodyName } from '../../words/body-name.ts';

/** Its short name; its id where the record does not know it. */
export const recipientName = (organisation: Organisation | undefined, id: string): string =>
  shortBodyName(organisation?.name ?? id);
