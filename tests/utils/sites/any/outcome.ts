import { readFileSync } from 'node:fs';
import { readMailPage } from '../../../../utils/sites/any/read-mail-page.ts';
import { readAny } from '../../../../utils/sites/any/read-page.ts';
import { readPeoplePage } from '../../../../utils/sites/any/read-people-page.ts';
import { type AnyRead, offerReader } from '../../../../utils/sites/any/reader.ts';
import type { AnyPage } from '../../../fixtures/sites/any/any-page.ts';
import type { KeptPage } from '../../../fixtures/sites/any/kept.ts';
import { drawShadowRoots } from './shadow-roots.ts';

/** Writes a page of the corpus into a document. */
export function drawPage(document: Document, page: AnyPage): void {
  document.title = page.title;
  document.body.innerHTML = page.html;
  drawShadowRoots(document.body);
}

/** Writes a page kept of a known application into a document, as its server sent it; nothing is fetched. */
export function drawKept(document: Document, { site, file }: KeptPage): void {
  const html = readFileSync(`tests/fixtures/sites/${site}/${file}.html`, 'utf8')
    .replaceAll('rel="stylesheet"', 'rel="preload"')
    .replaceAll('<iframe ', '<iframe srcdoc="" ')
    .replace(/<script(?=[^>]*\ssrc=)/g, '<script type="text/plain"');
  const parser = new (document.defaultView ?? globalThis).DOMParser();
  const kept = parser.parseFromString(html, 'text/html');
  document.title = kept.title;
  document.head.innerHTML = kept.head.innerHTML;
  for (const { name } of [...document.body.attributes]) document.body.removeAttribute(name);
  for (const { name, value } of [...kept.body.attributes]) document.body.setAttribute(name, value);
  document.body.innerHTML = kept.body.innerHTML;
  drawShadowRoots(document.body);
}

/** What the generic reader makes of a page that stands in a document; nothing is known of the user but what it shows. */
export function readDrawn(document: Document, page: Pick<AnyPage, 'url'>): AnyRead['view'] {
  offerReader('people', readPeoplePage);
  offerReader('mail', readMailPage);
  return readAny({ document, location: new URL(page.url) as unknown as Location }, () => {}).view;
}
