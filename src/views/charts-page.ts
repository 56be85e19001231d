// All charts by kind, as small drawings.
import type { PublicRecord } from '../domain/record.ts';
import { CHART_FAMILIES, type ChartFamily } from './record-chart.ts';
import { recordCharts } from './record-charts.ts';
import type { Named } from './statement-line.ts';
import { count } from '../words/count.ts';

export interface ChartsPage {
  sentence: string;
  groups: { id: ChartFamily; heading: string; explanation: string; charts: (Named & { picture: string })[] }[];
}

const FAMILY: Record<ChartFamily, [heading: string, explanation: string]> = {
  ledgers: ['Promised, allocated, spent', 'Every programme a row: what was said of its money, and what was not found.'],
  years: ['Money by financial year', 'Counted sums of one kind, stacked by programme.'],
  flow: ['From funder to recipient', 'Who gives, for what, and who receives.'],
  announcements: ['Announcements over time', 'Month by month, one mark an announcement, a strip a theme.'],
  undertakings: ['Promises and what came of them', 'From the day each was made to what came of it.'],
  promises: [
    'From promise to payment',
    'The sums promised for a programme, and the later statements that an editor matched to them.',
  ],
  recipients: [
    'Recipients by sum',
    'What each named recipient of a programme was to get, one kind of money at a time.',
  ],
  says: [
    'What sources say about the money',
    'Every statement of money for a programme by date and sum, rival figures joined.',
  ],
  disagreements: ['Rival figures', 'The sums that sources give for one and the same thing.'],
  timelines: ['Programmes over time', 'What sources saw of each programme, and when.'],
};

export function chartsPage(record: PublicRecord): ChartsPage {
  const charts = recordCharts(record);
  return {
    sentence:
      `${count(charts.length, 'chart')}, each with its table, its data, and an address of its own. Any of ` +
      'them can be shown on another site.',
    groups: CHART_FAMILIES.flatMap((id) => {
      const own = charts.filter((view) => view.family === id);
      const [heading, explanation] = FAMILY[id];
      return own.length === 0
        ? []
        : [
            {
              id,
              heading,
              explanation,
              charts: own.map((view) => ({ name: view.chart.headline, href: view.address, picture: view.svg })),
            },
          ];
    }),
  };
}
