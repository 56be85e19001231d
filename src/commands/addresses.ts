// npm run addresses: writes every new address into the ledger, content/addresses.txt; nothing is ever taken out of it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildTime } from '../build-time.ts';
import { extended, unlisted, writeLedger } from '../domain/address-ledger.ts';
import { promisedAddresses } from '../views/site-addresses.ts';
import { checkedContent } from './check-content.ts';

const folder = join(process.cwd(), process.argv[2] ?? 'content');
try {
  const at = buildTime();
  const { content } = checkedContent(folder, at);
  const promised = promisedAddresses(content, at);
  const added = unlisted(content.addresses, promised, at);
  writeFileSync(join(folder, 'addresses.txt'), writeLedger(extended(content.addresses, promised, at)));
  for (const address of added) process.stdout.write(`+ ${address}\n`);
  process.stdout.write(
    added.length === 0
      ? 'The ledger has every address already.\n'
      : `Wrote ${added.length} new ${added.length === 1 ? 'address' : 'addresses'} into content/addresses.txt. ` +
          'Commit it with your change.\n',
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
