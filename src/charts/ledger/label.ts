// The words beside a mark in the chart of ledgers: in full where there is room, in signs on a phone.
import { highest, lowest, type Step } from '../../domain/ledger/ledger.ts';
import { formatMoneyShort } from '../../domain/money.ts';
import { stepSum, voidShort } from '../../words/step-words.ts';
import { STATIONS, type LedgerRow, type Station } from './row.ts';

/** "£139m, disputed", "£65m, a part"; the kind where it is not the one its station is for; nothing where nothing is. */
export function cellWords(row: LedgerRow, station: Station): string {
  const step = row.at[station];
  if (step === null) return '';
  const kind = step.kind === 'approved' || step.kind === 'forecast' ? ` ${step.kind}` : '';
  const part = step.extent === 'part' ? ', a part' : '';
  return `${stepSum(step, true)}${kind}${part}${step.disputed.length > 0 ? ', disputed' : ''}`;
}

const SIGN = { exact: '', 'up-to': 'max ', 'more-than': '>', approx: '~' } as const;

/** "£302m–395m", ">£61m", "£20.5bn/yr": as the legend of the narrow chart explains. */
export function cellSigns(row: LedgerRow, station: Station): string {
  const step = row.at[station];
  return step === null ? '' : `${signs(step)}${step.perYear ? '/yr' : ''}`;
}

function signs(step: Step): string {
  const [low, high] = [lowest(step), highest(step)];
  if (low.pence === high.pence) return `${SIGN[low.basis]}${rounded(low.pence)}`;
  const [from, to] = [rounded(low.pence), rounded(high.pence).replace('£', '')];
  const unit = /[a-z]+$/;
  return `${unit.exec(from)?.[0] === unit.exec(to)?.[0] ? from.replace(unit, '') : from}–${to}`;
}

/** Three figures at most, which is as much as an area can show; the table has every figure. */
function rounded(pence: number): string {
  const pounds = pence / 100;
  if (pounds < 1e6) return pounds < 1000 ? formatMoneyShort(pence) : `£${Number((pounds / 1000).toPrecision(3))}k`;
  return pounds < 1e9 ? `£${Number((pounds / 1e6).toPrecision(3))}m` : `£${Number((pounds / 1e9).toPrecision(3))}bn`;
}

/** "announced £250m; allocated £139m, disputed; spent: not found". */
export function rowInWords(row: LedgerRow): string {
  const said = STATIONS.filter((station) => row.at[station] !== null).map(
    (station) => `${row.at[station]!.kind} ${cellWords(row, station).replace(/ (?:approved|forecast)/, '')}`,
  );
  const bodies = row.steps.length === 0 ? ['sums for single bodies only'] : [];
  return [...said, ...bodies, ...(row.void === null ? [] : [voidShort(row.void)])].join('; ');
}
