// A chart with where it stands, its files and how to cite it.
import type { Chart } from '../charts/shared/chart.ts';
import { chartAddress, csvAddress } from '../domain/addresses.ts';
import { formatDate } from '../domain/calendar.ts';
import { settings } from '../settings.ts';
import type { Named } from './statement-line.ts';

/** The kinds of chart, in the order in which they are listed. */
export const CHART_FAMILIES = [
  'ledgers',
  'years',
  'flow',
  'announcements',
  'undertakings',
  'promises',
  'recipients',
  'says',
  'disagreements',
  'timelines',
] as const;

export type ChartFamily = (typeof CHART_FAMILIES)[number];

export interface RecordChart {
  id: string;
  family: ChartFamily;
  chart: Chart;
  address: string;
  csv: string;
  svg: string;
  png: string;
  /** The bare page that other sites may show in a frame. */
  embed: string;
  /** The line of HTML that shows it there. */
  embedCode: string;
  citation: string;
  /** The page it belongs to. */
  page: Named;
}

/** A chart as the picture of a page whose link is shared. */
export const pictureOf = (view: RecordChart | null): { href: string; words: string } | null =>
  view === null ? null : { href: view.png, words: view.chart.headline };

export function placed(family: ChartFamily, id: string, chart: Chart | null, page: Named): RecordChart | null {
  if (chart === null) return null;
  const address = chartAddress(id);
  const embed = `${address}embed/`;
  return {
    id,
    family,
    chart,
    address,
    csv: csvAddress(address, 'data'),
    svg: `${address}chart.svg`,
    png: `${address}chart.png`,
    embed,
    /** Its height is that of the drawing, which is made when it is asked for. */
    get embedCode() {
      return (
        `<iframe src="${settings.site}${embed}" title="${attribute(chart.headline)}" width="100%" ` +
        `height="${frameHeight(chart)}" loading="lazy"></iframe>`
      );
    },
    citation: `${settings.name}, “${chart.headline}”, as at ${formatDate(settings.asAt)}. ${settings.site}${address}`,
    page,
  };
}

const attribute = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** The drawing at its own width, with room for its words; in a narrower frame the page inside scrolls. */
const frameHeight = ({ wide }: Chart): number => Math.min(900, Math.ceil((wide.height + 380) / 20) * 20);
