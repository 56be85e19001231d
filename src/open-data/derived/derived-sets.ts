// The data sets that nobody writes: what the record works out from its entries, and what it knows of its own history.
import type { DataSet } from '../data-set.ts';
import { changesSet } from './changes-set.ts';
import { checksSet } from './checks-set.ts';
import { ledgerStepsSet } from './ledger-steps-set.ts';
import { leftOutSet } from './left-out-set.ts';
import { ledgersSet } from './ledgers-set.ts';
import { quotationsSet } from './quotations-set.ts';
import { totalsSet } from './totals-set.ts';
import { verdictsSet } from './verdicts-set.ts';

export const DERIVED_SETS: readonly DataSet[] = [
  quotationsSet,
  verdictsSet,
  checksSet,
  totalsSet,
  ledgersSet,
  ledgerStepsSet,
  leftOutSet,
  changesSet,
];
