import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../../fixtures/sites/gmail');
const URL_OF_PAGE = 'https://mail.google.com/mail/u/0/#search/dana.okafor';

/** The names of all kept pages: `2026-06-thread`. */
export const FIXTURES = readdirSync(FOLDER).map((file) => file.replace('.html', ''));

/** Puts a kept page into the test's document, at Gmail's address. */
export function openFixture(name: string, url = URL_OF_PAGE): void {
  const html = readFileSync(join(FOLDER, `${name}.html`), 'utf8');
  const kept = new DOMParser().parseFromString(html, 'text/html');
  setUrl(url);
  document.title = kept.title;
  document.body.className = kept.body.className;
  document.body.innerHTML = kept.body.innerHTML;
}

/** Moves the test's window to another address without loading anything. */
export function setUrl(url: string): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
}

/** One element that must be there. */
export function one(selector: string, root: ParentNode = document): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`${selector} is not on the page`);
  return found;
}
