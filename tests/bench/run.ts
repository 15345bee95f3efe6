import { execFileSync } from 'node:child_process';
import { launchChromium } from '../browser/launch.ts';
import { startLocalWeb } from '../browser/local-web.ts';
import { benchContentScript } from './content-script.ts';
import { print } from './figures.ts';

// `npm run bench [part …]`: every figure beside a peer or a baseline that was measured in the same run.
const wanted = process.argv.slice(2);
const wants = (part: string) => wanted.length === 0 || wanted.includes(part);

execFileSync('npx', ['wxt', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });

if (wants('script')) {
  const web = await startLocalWeb({});
  const browser = await launchChromium({ web });
  print('Content script: size and evaluation', await benchContentScript(await browser.newPage()));
  await browser.close();
  await web.stop();
}
