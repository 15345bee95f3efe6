import { buildExtension } from '../browser/build-extension.ts';
import { launchChromium } from '../browser/launch.ts';
import { startLocalWeb } from '../browser/local-web.ts';
import { benchAny } from './any.ts';
import { benchCard } from './card.ts';
import { benchContentScript } from './content-script.ts';
import { print } from './figures.ts';
import { benchHostile } from './hostile.ts';
import { benchLedgerLists } from './ledger-lists.ts';
import { benchLedgers } from './ledgers.ts';
import { benchMutations } from './mutations.ts';
import { benchNudges } from './nudges.ts';
import { benchReading } from './reading.ts';
import { benchRecords } from './records.ts';
import { benchRoutes } from './routes.ts';

// `npm run bench [script|mutations|hostile|card|ledgers|lists|nudges|reading|records|any|routes] [-- moments …]`: every figure beside a peer or a baseline of the same run.
const wanted = process.argv.slice(2).filter((word) => !/^[0-9]+$/.test(word));
const sizes = process.argv
  .slice(2)
  .filter((word) => /^[0-9]+$/.test(word))
  .map(Number);
const wants = (part: string) => wanted.length === 0 || wanted.includes(part);

if (wants('reading')) print('Reading and judging one message', benchReading());
if (wants('any')) print('Reading a page that nobody wrote an adapter for', await benchAny());
if (wants('records')) print('One look at a record of a CRM, 20,000 elements', await benchRecords());
if (wanted.length === 0 || wanted.some((part) => !['reading', 'records', 'any'].includes(part)))
  buildExtension('chrome');

if (wants('script')) {
  const web = await startLocalWeb({});
  const browser = await launchChromium({ web });
  print('Content script: size and evaluation', await benchContentScript(await browser.newPage()));
  await browser.close();
  await web.stop();
}
if (wants('mutations')) print('3,000 changes of the page: main-thread time', await benchMutations());
if (wants('hostile')) print('Opening a mail made to exhaust: main-thread time of ours', await benchHostile());
if (wants('routes')) print('Going through 50 records of a CRM', await benchRoutes());
if (wants('card')) {
  print(
    'From thread to card, 5,000 clients',
    await benchCard(sizes.length > 0 ? sizes : [1_000, 100_000, 1_000_000]),
  );
}
if (wants('ledgers')) print('From thread to card, with ten years of entries', await benchLedgers());
if (wants('lists')) print('The list of each ledger', await benchLedgerLists());
if (wants('nudges')) print('Nudges: the list of today, and the clock', await benchNudges([1_000, 5_000]));
