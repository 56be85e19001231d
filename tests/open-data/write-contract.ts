// Writes down what is promised of the data, and refuses to while something that was promised is lost.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { brokenPromises, dataContract, type Contract } from '../../src/open-data/contract.ts';

const FILE = 'tests/open-data/contract.json';
const now = dataContract();
const broken = existsSync(FILE) ? brokenPromises(JSON.parse(readFileSync(FILE, 'utf8')) as Contract, now) : [];
if (broken.length > 0) {
  process.stderr.write(`${broken.join('\n')}\nRaise the major version in src/open-data/contract.ts first.\n`);
  process.exit(1);
}
writeFileSync(FILE, `${JSON.stringify(now, null, 2)}\n`);
