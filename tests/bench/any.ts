import { build } from 'esbuild';
import { launchChromium } from '../browser/launch.ts';
import { startLocalWeb } from '../browser/local-web.ts';
import type { CostsOfAny } from './any-in-page.ts';
import { type Figure, spread } from './figures.ts';

const ROUNDS = 30;
const HEAD = `<header><nav><a href="/people">People</a></nav><span>kim@sturdy.example</span></header>`;
const RECORD = `<h1>Dana Ruiz</h1><dl><dt>Email</dt><dd><a href="mailto:dana@ruizco.example">dana@ruizco.example</a></dd></dl>`;
const feed = (items: number) =>
  `<ul class="timeline">${Array.from({ length: items }, (_, n) => `<li><b>Tom</b> <span>wrote</span> <a href="mailto:p${n}@crowd.example">p${n}@crowd.example</a><p>Call me on ${n}.</p></li>`).join('')}</ul>`;
const plain = (items: number) =>
  Array.from(
    { length: items },
    (_, n) => `<div class="row"><span>Field ${n}</span><span>Value ${n}</span></div>`,
  ).join('');

/** Fields drawn in open shadow roots, five elements each. */
const inRoots = (fields: number) =>
  Array.from(
    { length: fields },
    (_, n) =>
      `<a-field><template shadowrootmode="open"><div><label>Field ${n}</label><span>Value ${n}</span><slot></slot></div></template></a-field>`,
  ).join('');

/** Heavy pages, and pages made to exhaust a reader. */
const PAGES: readonly (readonly [string, string])[] = [
  ['a record of 20,000 elements, without a feed', `${HEAD}<main>${RECORD}${plain(6_660)}</main>`],
  ['a record of 20,000 elements, most of them its feed', `${HEAD}<main>${RECORD}${feed(4_000)}</main>`],
  [
    'a record of 20,000 elements, in 4,000 open shadow roots',
    `${HEAD}<main>${RECORD}${inRoots(4_000)}</main>`,
  ],
  [
    '50,000 links to addresses',
    `${HEAD}<main>${RECORD}${Array.from({ length: 50_000 }, (_, n) => `<a href="mailto:a${n}@crowd.example">x</a>`).join('')}</main>`,
  ],
  ['a megabyte of @ in one text', `${HEAD}<main>${RECORD}<p>${'@ a@b '.repeat(175_000)}</p></main>`],
  [
    'a megabyte of @ in 20,000 texts',
    `${HEAD}<main>${RECORD}${`<p>${'@ a@b '.repeat(9)}</p>`.repeat(20_000)}</main>`,
  ],
  [
    '500 levels of elements around an address',
    `${HEAD}<main>${RECORD}${'<div>'.repeat(500)}x@y.example${'</div>'.repeat(500)}</main>`,
  ],
  [
    '5,000 senders and their mails',
    `${HEAD}<button class="reply">Reply</button><button class="forward">Forward</button>${`<div class="mail"><div class="from">A B &lt;a@b.example&gt;</div><div class="body">${'words '.repeat(30)}</div></div>`.repeat(5_000)}`,
  ],
];

/** What the reader for unknown sites costs, beside the plainest question that can be asked of the same page. */
export async function benchAny(): Promise<Figure[]> {
  const { outputFiles } = await build({
    entryPoints: ['tests/bench/any-in-page.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2024',
  });
  const web = await startLocalWeb({});
  const browser = await launchChromium({ web, extension: null });
  const page = await browser.newPage();
  const figures: Figure[] = [];
  for (const [name, body] of PAGES) {
    await page.goto('about:blank');
    await page.setContent(`<!doctype html><title>Dana Ruiz</title><body>${body}</body>`);
    await page.evaluate(outputFiles[0]?.text ?? '');
    const { elements, read, whole, beside, links } = await page.evaluate(
      (address, rounds) => (globalThis as unknown as { costsOfAny: CostsOfAny }).costsOfAny(address, rounds),
      'https://crm.example/contacts/17',
      ROUNDS,
    );
    figures.push({
      name,
      elements,
      read: read ?? 'nobody',
      'whole reading ms, median': spread(whole).median,
      p95: spread(whole).p95,
      'links alone ms': spread(links).median,
      'change beside it ms, median': spread(beside).median,
    });
  }
  await browser.close();
  await web.stop();
  return figures;
}
