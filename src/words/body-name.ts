// Names of bodies and of the sorts of bodies they are.
import { bodyWord } from '../kinds/organisation.ts';

/** "Acute trust" for the kind "acute-trust". */
export const organisationKind = ({ kind }: { kind: string }): string => bodyWord(kind);

/** A body's name where room is short: "Barts Health" for "Barts Health NHS Trust". */
export const shortBodyName = (name: string): string => name.replace(/ NHS (Foundation )?Trust$/, '');
