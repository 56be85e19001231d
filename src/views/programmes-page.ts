// The list of programmes, by theme.
import { programmeAddress } from '../domain/addresses.ts';
import type { Programme } from '../domain/content.ts';
import { programmeLedger } from '../domain/ledger/programme-ledger.ts';
import { under, type PublicRecord } from '../domain/record.ts';
import { firstSentence, type Inline } from './inline.ts';
import { ledgerLine, type LedgerLineView } from './ledger/ledger-line.ts';
import type { RecordChart } from './record-chart.ts';
import { allProgrammesChart } from './record-charts.ts';
import { statusView, type StatusView } from './status.ts';
import { ENTRY_KIND_WORD, STATUS_WORD, type Status } from '../kinds/programme.ts';
import { counted, numberWord } from '../words/count.ts';
import { listed } from '../words/list.ts';

export interface ProgrammeLine {
  id: string;
  name: string;
  href: string;
  kindWord: string;
  /** The first sentence of its summary. */
  summary: Inline;
  status: StatusView;
  /** What was said of its money; no pieces where no source gives a figure. */
  ledger: LedgerLineView;
  /** Whether the launch article of July 2019 names it. */
  atLaunch: boolean;
}

export interface ProgrammesPage {
  timeline: RecordChart;
  /** What sources last showed of them. */
  sentence: string;
  themes: { id: string; name: string; description: string; programmes: ProgrammeLine[] }[];
}

export function programmesPage(record: PublicRecord): ProgrammesPage {
  const { programmes, themes } = record.content;
  return {
    timeline: allProgrammesChart(record),
    sentence: statusSentence(programmes),
    themes: themes.map(({ id, name, description }) => ({
      id,
      name,
      description,
      programmes: under(record.programmesByTheme, id).map((programme) => ({
        id: programme.id,
        name: programme.name,
        href: programmeAddress(programme.id),
        kindWord: ENTRY_KIND_WORD[programme.kind],
        summary: firstSentence(record, programme.summary),
        status: statusView(programme),
        ledger: ledgerLine(programmeLedger(record, programme.id)),
        atLaunch: programme.named_at_launch === 'yes',
      })),
    })),
  };
}

/** The statuses in the order in which a sentence tells them: what ended, then what was last seen going on. */
const ENDED: readonly Status[] = ['completed', 'closed', 'merged'];
const GOING_ON: readonly Status[] = ['active', 'planned', 'scaled-back', 'paused'];

/** "Of 71 programmes, … sources show eight completed. They last saw 35 active. For two no source settles it." */
export function statusSentence(programmes: readonly Pick<Programme, 'status'>[]): string {
  const having = (status: Status | undefined) => programmes.filter((programme) => programme.status === status).length;
  const told = (statuses: readonly Status[]) =>
    listed(
      statuses
        .filter((status) => having(status) > 0)
        .map((status) => `${numberWord(having(status))} ${STATUS_WORD[status].toLowerCase()}`),
    );
  const [ended, goingOn, unsettled] = [told(ENDED), told(GOING_ON), having(undefined)];
  const all =
    'Of ' + counted(programmes.length, 'programme, fund, service or review', 'programmes, funds, services and reviews');
  return [
    `${all}, sources show ${ended === '' ? 'none to have ended' : ended}.`,
    ...(goingOn === '' ? [] : [`They last saw ${goingOn}.`]),
    ...(unsettled === 0 ? [] : [`For ${numberWord(unsettled)} no source settles it.`]),
  ].join(' ');
}
