import { readFileSync } from 'node:fs';

/** An address at which each kept page is seen. */
export const AT = {
  pane: 'https://outlook.office.com/mail/inbox/id/AAQkADAw%2BQ%3D',
  window: 'https://outlook.office.com/mail/deeplink/read/AAkALg_HYQ?ispopout=1',
  compose: 'https://outlook.office.com/mail/deeplink/compose?popoutv2=1',
} as const;

/** Puts a kept page into the test's document, at an address of Outlook's. */
export function openFixture(name: string, url: string = AT.pane): void {
  const html = readFileSync(`tests/fixtures/sites/outlook/2025-08-${name}.html`, 'utf8');
  const kept = new DOMParser().parseFromString(html, 'text/html');
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
  document.documentElement.lang = kept.documentElement.lang;
  document.title = kept.title;
  document.body.innerHTML = kept.body.innerHTML;
}

/** One element that must be there. */
export function one(selector: string, root: ParentNode = document): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`${selector} is not on the page`);
  return found;
}
