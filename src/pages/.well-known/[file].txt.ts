// Where a danger is told: a file only where there is somebody to tell.
import type { APIRoute, GetStaticPaths } from 'astro';
import { securityTxt } from '../../for-machines/security-txt.ts';
import { getRecord } from '../../record.ts';

export const getStaticPaths = (async () => {
  const text = securityTxt((await getRecord()).changes);
  return text === null ? [] : [{ params: { file: 'security' }, props: { text } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(String(props.text), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
