// A code by which a body is known elsewhere says where it was read: codes outlive names, and lists are old.
import type { Content } from '../content.ts';
import { problemAt, type Problem } from '../problem.ts';

export const identities = ({ organisations }: Content): Problem[] =>
  organisations.flatMap(({ ods_code: code, code_source: read, origin }) => {
    if (code !== undefined && read === undefined)
      return [
        problemAt(
          origin,
          'code_source',
          `ods_code is ${code}, and code_source does not say where it was read.`,
          'Write into code_source which list it was read in, and of which day.',
        ),
      ];
    if (code === undefined && read !== undefined)
      return [
        problemAt(
          origin,
          'code_source',
          'code_source says where a code was read, and ods_code has none.',
          'Write the code into ods_code, or leave code_source empty.',
        ),
      ];
    return [];
  });
