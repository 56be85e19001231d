// A body that funds, receives, announces or runs something: one row of content/organisations.csv.
import { eMailAddress, formerNames, id, optional, reference, references, registerCode, text, texts } from './fields.ts';
import { idInWords } from '../words/letter-case.ts';
import { kind, type FieldsOf } from './kind.ts';

/** Sorts whose id does not say what readers would call them. */
const BODY_WORD: Record<string, string> = {
  'nhs-national-body': 'National NHS body',
  'professional-or-trade-body': 'Professional or trade body',
  'charity-or-campaign': 'Charity or campaign',
  ccg: 'Clinical commissioning group',
};

/** "Acute trust" for "acute-trust"; the few that need other words have them here. */
export const bodyWord = (sort: string): string => BODY_WORD[sort] ?? idInWords(sort);

/** The registers by the field that holds their code, as org-id.guide calls them; the first that has one leads. */
const REGISTERS = { ods_code: 'GB-NHS', company_number: 'GB-COH', charity_number: 'GB-CHC' } as const;

/** The identifier of a body as org-id.guide writes it, "GB-NHS-RTQ"; undefined when no register is known to have it. */
export function orgId(body: { readonly [Field in keyof typeof REGISTERS]?: unknown }): string | undefined {
  for (const [field, register] of Object.entries(REGISTERS)) {
    const code = body[field as keyof typeof REGISTERS];
    if (typeof code === 'string') return `${register}-${code}`;
  }
  return undefined;
}

export const organisation = kind({
  name: 'organisation',
  collection: 'organisations',
  one: 'organisation',
  many: 'organisations',
  title: 'Organisations',
  row: 'One body that funds, receives, announces or runs something.',
  home: { form: 'table', file: 'organisations.csv' },
  fields: {
    id: id('The id of the organisation; it never changes.'),
    name: text('The name.', { oneLine: true }),
    kind: id('What sort of body it is, for example acute-trust, company, regulator.', {
      label: 'What it is',
      prints: bodyWord,
    }),
    also_known_as: optional(
      texts('Another name.', 'Other names and acronyms, separated by ";".', { one: 'Other name' }),
    ),
    former_names: optional(
      formerNames('Former names, each with the first day on which it was no longer the name, separated by ";".', {
        one: 'Former name',
      }),
    ),
    region: optional(text('The region, where a source names it.')),
    ods_code: optional(
      registerCode(
        /^[A-Z0-9]{3,8}$/,
        'The NHS organisation code, where known.',
        'three to eight capital letters and digits, for example RTQ',
        { label: 'NHS organisation code', missing: 'No code was found for it.' },
      ),
    ),
    code_source: optional(
      text('Where the NHS organisation code was read, and what name stood beside it if that is another.', {
        label: 'Where the code was read',
        missing: 'There is no code, or nobody noted where it was read.',
      }),
    ),
    company_number: optional(
      registerCode(
        /^(?:\d{8}|[A-Z]{2}\d{5}[A-Z0-9])$/,
        'The number at Companies House, where a source names it.',
        'eight characters with the zeros in front, for example 01234567 or SC123456',
        { missing: 'No number was found for it.' },
      ),
    ),
    charity_number: optional(
      registerCode(
        /^\d{6,7}$/,
        'The number at the Charity Commission for England and Wales, where a source names it.',
        'six or seven digits, for example 1234567',
        { missing: 'No number was found for it.' },
      ),
    ),
    sources: optional(
      references('sources', 'Sources that name it as receiving money.', {
        one: 'Source',
        missing: 'No source names it as receiving money.',
      }),
    ),
    successor: optional(
      reference('organisations', 'The body that took over from it, where a source says so; requests go there.', {
        missing: 'No source read names one.',
      }),
    ),
    successor_source: optional(
      reference('sources', 'The source that names the successor.', {
        label: 'Source of the successor',
        missing: 'No successor is named.',
      }),
    ),
    requests_to: optional(
      eMailAddress('The e-mail address at which it takes requests for information, as it publishes it itself.', {
        label: 'Takes requests at',
        missing: 'Not known.',
      }),
    ),
  },
  id: 'own',
  hangsOn: [],
  toldOn: [],
  called: (say, id) => say('name') || id,
  page: 'organisations',
  address: ({ id }) => `/organisations/${id}/`,
  dataSet: {
    id: 'organisations',
    derived: {
      org_id: {
        description:
          'Its identifier as org-id.guide writes it, made from the first code there is: GB-NHS- and the NHS ' +
          'organisation code, GB-COH- and the company number, or GB-CHC- and the charity number.',
        missing: 'No register is known to have it.',
        of: orgId,
      },
    },
  },
  article: null,
});

export type OrganisationFields = FieldsOf<typeof organisation>;
