// Each data set as Parquet.
import type { APIRoute, GetStaticPaths } from 'astro';
import { filesEnding, type DataFile } from '../../data-files/data-files.ts';
import { getRecord } from '../../record.ts';

export const getStaticPaths = (async () =>
  filesEnding(await getRecord(), '.parquet').map(({ name, file }) => ({
    params: { file: name },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response((props.file as DataFile).bytes() as BodyInit, {
    headers: { 'content-type': 'application/vnd.apache.parquet' },
  });
