import { buildExtension } from '../browser/build-extension.ts';
import { launchChromium } from '../browser/launch.ts';
import { startLocalWeb } from '../browser/local-web.ts';
import { benchCard } from './card.ts';
import { benchContentScript } from './content-script.ts';
import { print } from './figures.ts';
import { benchHostile } from './hostile.ts';
import { benchMutations } from './mutations.ts';
import { benchReading } from './reading.ts';

// `npm run bench [script|mutations|hostile|card|reading] [-- moments …]`: every figure beside a peer or a baseline of the same run.
const wanted = process.argv.slice(2).filter((word) => !/^[0-9]+$/.test(word));
const sizes = process.argv
  .slice(2)
  .filter((word) => /^[0-9]+$/.test(word))
  .map(Number);
const wants = (part: string) => wanted.length === 0 || wanted.includes(part);

if (wants('reading')) print('Reading and judging one message', benchReading());
if (wanted.join() !== 'reading') buildExtension('chrome');

if (wants('script')) {
  const web = await startLocalWeb({});
  const browser = await launchChromium({ web });
  print('Content script: size and evaluation', await benchContentScript(await browser.newPage()));
  await browser.close();
  await web.stop();
}
if (wants('mutations')) print('3,000 changes of the page: main-thread time', await benchMutations());
if (wants('hostile')) print('Opening a mail made to exhaust: main-thread time of ours', await benchHostile());
if (wants('card')) {
  print(
    'From thread to card, 5,000 clients',
    await benchCard(sizes.length > 0 ? sizes : [1_000, 100_000, 1_000_000]),
  );
}
