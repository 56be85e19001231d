// Each data set as JSON, its JSON Schema, and the Data Package of them all.
import type { APIRoute, GetStaticPaths } from 'astro';
import { dataPackage, dataSetJson, dataSetSchema } from '../../open-data/data-dictionary.ts';
import { DATA_SETS } from '../../open-data/datasets.ts';
import { getRecord } from '../../record.ts';

export const getStaticPaths = (async () => {
  const record = await getRecord();
  const file = (name: string, text: () => string) => ({ params: { file: name }, props: { text } });
  return [
    file('datapackage', dataPackage),
    ...DATA_SETS.flatMap((set) => [
      file(set.id, () => dataSetJson(record, set)),
      file(`${set.id}.schema`, () => dataSetSchema(set)),
    ]),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response((props.text as () => string)(), { headers: { 'content-type': 'application/json' } });
