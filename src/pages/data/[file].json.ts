// Each data set as JSON, its JSON Schema, and what tools read of them all: the Data Package and CSV on the Web.
import type { APIRoute, GetStaticPaths } from 'astro';
import { filesEnding, type DataFile } from '../../data-files/data-files.ts';
import { getRecord } from '../../record.ts';

export const getStaticPaths = (async () =>
  filesEnding(await getRecord(), '.json').map(({ name, file }) => ({
    params: { file: name },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response((props.file as DataFile).bytes() as BodyInit, { headers: { 'content-type': 'application/json' } });
