// By which codes and numbers a body is known in registers kept by others, so that its row can be joined with theirs.
import type { Organisation } from '../domain/content.ts';
import { orgId } from '../kinds/organisation.ts';
import { fieldWords } from './fact-words.ts';

export interface Identity {
  codes: { term: string; code: string }[];
  /** Where the NHS organisation code was read. */
  read: string | null;
}

/** Null for a body of which no code is known. */
export function identityOf(organisation: Organisation): Identity | null {
  const id = orgId(organisation);
  if (id === undefined) return null;
  const codes = (['ods_code', 'company_number', 'charity_number'] as const).flatMap((field) => {
    const code = organisation[field];
    return code === undefined ? [] : [{ term: fieldWords('organisations', field), code }];
  });
  return {
    codes: [...codes, { term: 'Identifier in open data', code: id }],
    read: organisation.code_source ?? null,
  };
}
