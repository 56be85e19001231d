// Every chart as an SVG file that stands alone.
import type { APIRoute, GetStaticPaths } from 'astro';
import { chartSvg } from '../../../open-data/chart-svg.ts';
import { getRecord } from '../../../record.ts';
import type { RecordChart } from '../../../views/record-chart.ts';
import { recordCharts } from '../../../views/record-charts.ts';

export const getStaticPaths = (async () =>
  recordCharts(await getRecord()).map((view) => ({
    params: { id: view.id },
    props: { view },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(chartSvg(props.view as RecordChart), { headers: { 'content-type': 'image/svg+xml' } });
