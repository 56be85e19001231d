// Every chart as a PNG of twice its size.
import type { APIRoute, GetStaticPaths } from 'astro';
import { chartPng } from '../../../pictures/chart-png.ts';
import { getRecord } from '../../../record.ts';
import type { RecordChart } from '../../../views/record-chart.ts';
import { recordCharts } from '../../../views/record-charts.ts';

export const getStaticPaths = (async () =>
  recordCharts(await getRecord()).map((view) => ({
    params: { id: view.id },
    props: { view },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
  new Response((await chartPng(props.view as RecordChart)) as BodyInit, { headers: { 'content-type': 'image/png' } });
