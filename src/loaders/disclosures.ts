// Reads content/disclosures.yaml: what programmes are expected to disclose, and the state of each for each programme.
import type { Content } from '../domain/content.ts';
import type { Problem } from '../domain/problem.ts';
import { disclosuresSchema } from '../schemas/disclosure.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

/** The expected disclosures and, for each programme, the state of each. */
export function readDisclosures(
  file: string,
  text: string,
): Pick<Content, 'expectedDisclosures' | 'disclosures'> & { problems: Problem[] } {
  const yaml = readYaml(file, text);
  const none = { expectedDisclosures: [], disclosures: [] };
  if (yaml.problems.length > 0) return { ...none, problems: yaml.problems };
  const origin = { file, line: 1, lines: yaml.lines };
  const result = validate(disclosuresSchema, yaml.value, origin);
  if (result.fields === null) return { ...none, problems: result.problems };
  const under = (prefix: string) => ({
    file,
    line: yaml.lines[prefix] ?? 1,
    lines: Object.fromEntries(
      Object.entries(yaml.lines)
        .filter(([path]) => path.startsWith(`${prefix}.`))
        .map(([path, line]) => [path.slice(prefix.length + 1), line]),
    ),
  });
  return {
    expectedDisclosures: result.fields.expected.map((expected, index) => ({
      ...expected,
      origin: under(`expected.${index}`),
    })),
    disclosures: Object.entries(result.fields.programmes).map(([id, states]) => ({
      id,
      states,
      origin: under(`programmes.${id}`),
    })),
    problems: [],
  };
}
