// Every CSV file of the site.
import type { APIRoute, GetStaticPaths } from 'astro';
import { csvFiles } from '../open-data/csv-files.ts';
import { getRecord } from '../record.ts';

export const getStaticPaths = (async () =>
  csvFiles(await getRecord()).map((file) => ({
    params: { file: file.address.replace(/^\//, '').replace(/\.csv$/, '') },
    props: { text: file.text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response((props.text as () => string)(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
