// The machine-readable twin of a statement's page.
import type { APIRoute, GetStaticPaths } from 'astro';
import { statementData } from '../../../open-data/statement-data.ts';
import { getRecord } from '../../../record.ts';

export const getStaticPaths = (async () =>
  (await getRecord()).content.statements.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const record = await getRecord();
  return new Response(`${JSON.stringify(statementData(record, record.statements.get(params.id!)!), null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
};
