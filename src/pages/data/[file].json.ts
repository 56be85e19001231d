// Each data set as JSON, its JSON Schema, and the Data Package of them all.
import type { APIRoute, GetStaticPaths } from 'astro';
import { DATA_SETS } from '../../open-data/data-sets.ts';
import { dataPackage } from '../../open-data/formats/data-package.ts';
import { setSchema } from '../../open-data/formats/json-schema.ts';
import { setAsJson } from '../../open-data/formats/rows-as-json.ts';
import { getRecord } from '../../record.ts';

export const getStaticPaths = (async () => {
  const record = await getRecord();
  const file = (name: string, text: () => string) => ({ params: { file: name }, props: { text } });
  return [
    file('datapackage', () => dataPackage(record)),
    ...DATA_SETS.flatMap((set) => [
      file(set.id, () => setAsJson(record, set)),
      file(`${set.id}.schema`, () => setSchema(set)),
    ]),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response((props.text as () => string)(), { headers: { 'content-type': 'application/json' } });
