// The list of programmes, by theme.
import { programmeAddress } from '../domain/addresses.ts';
import { under, type PublicRecord } from '../domain/record.ts';
import { inline, type Inline } from './inline.ts';
import type { RecordChart } from './record-chart.ts';
import { allProgrammesChart } from './record-charts.ts';
import { statusView, type StatusView } from './status.ts';
import { ENTRY_KIND_WORD } from '../kinds/programme.ts';
import { count } from '../words/count.ts';
import { listed } from '../words/list.ts';

export interface ProgrammeLine {
  id: string;
  name: string;
  href: string;
  kindWord: string;
  summary: Inline;
  status: StatusView;
  statements: string;
  /** Whether the launch article of July 2019 names it. */
  atLaunch: boolean;
}

export interface ProgrammesPage {
  timeline: RecordChart;
  sentence: string;
  themes: { id: string; name: string; description: string; programmes: ProgrammeLine[] }[];
}

export function programmesPage(record: PublicRecord): ProgrammesPage {
  const { programmes, themes } = record.content;
  const kinds = [
    ['programme', 'programme', 'programmes'],
    ['fund', 'fund', 'funds'],
    ['service', 'service', 'services'],
    ['review', 'review or plan', 'reviews and plans'],
    ['history', 'entry of history', 'entries of history'],
  ].map(([kind, one, many]) => count(programmes.filter((programme) => programme.kind === kind).length, one!, many));
  return {
    timeline: allProgrammesChart(record),
    sentence: `${count(programmes.length, 'entry', 'entries')}: ${listed(kinds)}.`,
    themes: themes.map(({ id, name, description }) => ({
      id,
      name,
      description,
      programmes: under(record.programmesByTheme, id).map((programme) => ({
        id: programme.id,
        name: programme.name,
        href: programmeAddress(programme.id),
        kindWord: ENTRY_KIND_WORD[programme.kind],
        summary: inline(record, programme.summary),
        status: statusView(programme),
        statements: statementsInWords(under(record.statementsByProgramme, programme.id).length),
        atLaunch: programme.named_at_launch === 'yes',
      })),
    })),
  };
}

const statementsInWords = (number: number): string =>
  number === 0 ? 'no statement of money' : count(number, 'statement of money', 'statements of money');
