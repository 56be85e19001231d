// Each data set as JSON Lines: a row a line.
import type { APIRoute, GetStaticPaths } from 'astro';
import { filesEnding, type DataFile } from '../../data-files/data-files.ts';
import { getRecord } from '../../record.ts';

export const getStaticPaths = (async () =>
  filesEnding(await getRecord(), '.jsonl').map(({ name, file }) => ({
    params: { file: name },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response((props.file as DataFile).bytes() as BodyInit, {
    headers: { 'content-type': 'application/jsonl; charset=utf-8' },
  });
