// The kinds of entry that npm run new can begin: each kind of the record, with a conversation of its own where one was
// written for it.
import { kinds, type AnyKind } from '../../kinds/kinds.ts';
import { announcement } from './announcement.ts';
import { correction } from './correction.ts';
import { derivedKind } from './derived-kind.ts';
import type { EntryKind } from './entry-kind.ts';
import { organisation } from './organisation.ts';
import { programme } from './programme.ts';
import { redirect } from './redirect.ts';
import { source } from './source.ts';
import { statement } from './statement.ts';

const CONVERSATIONS: Partial<Record<AnyKind['name'], EntryKind>> = {
  announcement,
  correction,
  organisation,
  programme,
  redirect,
  source,
  statement,
};

/** All that can be begun, in the order of the list of kinds. */
export const entryKinds = (): EntryKind[] =>
  kinds.flatMap((kind) => CONVERSATIONS[kind.name as AnyKind['name']] ?? derivedKind(kind) ?? []);
