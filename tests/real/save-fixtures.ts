import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { startLocalWeb } from '../browser/local-web.ts';
import { startWorld } from '../e2e/world.ts';
import { loadMails } from './mails/load.ts';
import { startRoundcube } from './roundcube-server.ts';
import { signIn } from './sign-in.ts';

/*
 * Saves the pages of a real Roundcube as fixtures for the tests of the adapter, cut down to what it looks at:
 * `npx node tests/real/save-fixtures.ts 2026-11`. The month becomes part of the names, and old fixtures stay, so that
 * a later Roundcube adds pages and replaces none.
 */

const OUT = 'tests/fixtures/sites/roundcube';

/** Fixture by the name of the mail it shows. */
const MAILS = {
  show: '03-story-ask',
  'show-html': '02-story-board',
  'show-attached-mail': '18-forwarded-as-attachment',
  'show-hostile-header': '37-hostile-fake-header',
  'show-hostile-close': '38-hostile-early-close',
  'show-hostile-style': '39-hostile-style',
  'show-forged-name': '42-forged-name-angle',
  'show-mixed-script': '43-mixed-script-domain',
  'show-no-from': '50-no-from',
  'show-crowd': '71-many-recipients-small',
} as const;

/** Runs in the page: writes what was typed into the markup, and cuts the environment down to what the adapter reads. */
function keepState(document: Document): void {
  const wanted =
    /^(?:action|mailbox|uid|sender|username|permaurl|date_format|locale|extwin|compose_id|compose_mode|identities|signatures|rcversion)$/;
  for (const field of document.querySelectorAll('textarea')) field.textContent = field.value;
  for (const field of document.querySelectorAll('input')) field.setAttribute('value', field.value);
  for (const script of document.querySelectorAll('script')) {
    const env = /rcmail\.set_env\((\{.*\})\);/.exec(script.textContent ?? '')?.[1];
    if (env) {
      const kept = Object.entries(JSON.parse(env)).filter(([name]) => wanted.test(name));
      script.textContent = `\nrcmail.set_env(${JSON.stringify(Object.fromEntries(kept))});\n`;
    } else if (script.getAttribute('src')?.includes('program/js/app.')) {
      script.setAttribute('src', 'program/js/app.min.js');
    } else script.remove();
  }
}

/** Runs in the page: takes out whatever the adapter does not look at, and returns the rest as text. */
function trimmedPage(document: Document): string {
  const needless =
    'style, link, meta:not([http-equiv]), .popupmenu, #layout-menu, #messagestack, img, noscript, #layout-list .header, ' +
    '#messagelist tr:nth-child(n+4), input[name="_token"], #compose-attachments, select:not(#_from), ' +
    '#composeoptionsmenu, .tox-editor-header, .tox-statusbar, #compose-options, #layout-sidebar .scroller';
  for (const element of document.querySelectorAll(needless)) element.remove();
  const isNeedless = ({ name, value }: Attr) =>
    (name.startsWith('on') && !value.includes("command('reply'")) || /[?&]_token=/.test(value);
  for (const element of document.querySelectorAll('*')) {
    for (const attribute of [...element.attributes].filter(isNeedless))
      element.removeAttribute(attribute.name);
  }
  const html = document.documentElement.outerHTML.replace(/\n\s*\n+/g, '\n').replace(/^\t+/gm, '');
  return `<!DOCTYPE html>\n${html}\n`.replaceAll(location.origin, 'http://mail.harbour.example');
}

const month = process.argv[2] ?? '';
if (!/^\d{4}-\d{2}$/.test(month)) throw new Error('Name the month: 2026-11');
const server = await startRoundcube();
const web = await startLocalWeb({});
const world = await startWorld({ web, extension: null });
try {
  mkdirSync(OUT, { recursive: true });
  const page = await signIn(world, server);
  const uids = new Map(
    loadMails()
      .filter(({ folder }) => folder === 'INBOX')
      .map(({ name }, index) => [name, index + 1]),
  );
  const uidOf = (name: string) => uids.get(name) ?? 0;
  await save(page, 'list');
  for (const [fixture, mail] of Object.entries(MAILS)) {
    await page.goto(server.messageUrl('INBOX', uidOf(mail)));
    await save(page, fixture);
  }
  await page.goto(server.messageUrl('Sent', 2));
  await save(page, 'show-sent');
  await page.goto(`${server.messageUrl('INBOX', uidOf('03-story-ask'))}&_extwin=1`);
  await save(page, 'pop-out');
  await page.goto(`${server.url}?_task=mail&_mbox=INBOX`);
  await page.waitForSelector('#messagelist tbody tr');
  await page.click('#messagelist tbody tr:nth-child(6) td.subject');
  const preview = await page.waitForFrame((frame) => frame.url().includes('_action=preview'));
  await preview.waitForSelector('#message-header');
  await save(preview, 'preview-frame');
  await save(page, 'preview');
  await page.goto(`${server.url}?_task=mail&_action=compose&_mbox=INBOX&_reply_uid=${uidOf('03-story-ask')}`);
  await page.waitForSelector('li.recipient');
  await save(page, 'compose-plain');
  await page.goto(
    `${server.url}?_task=mail&_action=compose&_mbox=INBOX&_reply_uid=${uidOf('02-story-board')}`,
  );
  await page.waitForSelector('#composebody_ifr[tabindex]');
  const editor = await (await page.$('#composebody_ifr'))?.contentFrame();
  if (editor) await save(editor, 'compose-rich-frame');
  await save(page, 'compose-rich');
} finally {
  await world.close();
  await web.stop();
  await server.stop();
}

async function save(page: Pick<Page, 'evaluate'>, name: string): Promise<void> {
  const html = await page.evaluate(
    `(${keepState.toString()})(document); (${trimmedPage.toString()})(document)`,
  );
  writeFileSync(`${OUT}/roundcube-1.6-${name}-${month}.html`, String(html));
}
