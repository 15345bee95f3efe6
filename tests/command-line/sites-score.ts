import { Window } from 'happy-dom';
import type { Expected } from '../fixtures/sites/any/any-page.ts';
import { KEPT } from '../fixtures/sites/any/kept.ts';
import { DEVELOPMENT, HELD_OUT } from '../fixtures/sites/any/pages.ts';
import { clientShown, type Outcome, outcomeOf } from '../utils/sites/any/held-against.ts';
import { saidByAdapter } from '../utils/sites/any/oracle.ts';
import { drawKept, drawPage, readDrawn } from '../utils/sites/any/outcome.ts';

// `npm run sites:score`: how the reader for unknown sites does on invented pages, those it was made with and those it
// was not, and on the pages kept of known applications, read without their adapters. `--each` lists what came of each
// page it was made with; the others are never listed.
const each = process.argv.includes('--each');

interface Scored {
  readonly expected: Expected;
  readonly outcome: Outcome;
}

interface Drawn {
  readonly name: string;
  readonly url: string;
  readonly draw: (document: Document) => Expected;
}

function score({ name, url, draw }: Drawn, listed: boolean): Scored {
  const settings = {
    disableJavaScriptEvaluation: true,
    disableJavaScriptFileLoading: true,
    disableCSSFileLoading: true,
    disableIframePageLoading: true,
  };
  const window = new Window({ url, settings });
  const { Node, NodeFilter, CSS, HTMLElement, Element, HTMLInputElement } = window;
  Object.assign(globalThis, { Node, NodeFilter, CSS, HTMLElement, Element, HTMLInputElement });
  Object.assign(globalThis, { getComputedStyle: window.getComputedStyle.bind(window) });
  const document = window.document as unknown as Document;
  const expected = draw(document);
  const found = clientShown(readDrawn(document, { url }));
  const outcome = outcomeOf(expected, found);
  if (each && listed) console.log(outcome.padEnd(9), name, outcome === 'right' ? '' : JSON.stringify(found));
  window.close();
  return { expected, outcome };
}

function tell(title: string, pages: readonly Drawn[], listed: boolean): void {
  const scored = pages.map((page) => score(page, listed));
  const of = (kind: string, outcome: Outcome) => {
    const among = scored.filter(({ expected }) => kind in expected);
    return `${among.filter((one) => one.outcome === outcome).length} of ${among.length}`;
  };
  console.log(`${title}: ${pages.length} pages`);
  console.log(`  right client                      ${of('client', 'right')}`);
  console.log(`  offered among choices instead     ${of('client', 'offered')}`);
  console.log(`  nobody where somebody was         ${of('client', 'missed')}`);
  console.log(`  choices where several compete     ${of('among', 'offered')}`);
  console.log(`  nobody where nobody was           ${of('nobody', 'right')}`);
  console.log(`  choices where nobody was          ${of('nobody', 'needless')}`);
  console.log(
    `  wrong client                      ${scored.filter(({ outcome }) => outcome === 'wrong').length} of ${scored.length}`,
  );
}

const invented = (pages: typeof DEVELOPMENT): Drawn[] =>
  pages.map((page) => ({
    name: page.name,
    url: page.url,
    draw: (document) => {
      drawPage(document, page);
      return page.expected;
    },
  }));

const kept: Drawn[] = KEPT.map((page) => ({
  name: `${page.site} ${page.file}`,
  url: page.url,
  draw: (document) => {
    drawKept(document, page);
    return saidByAdapter(page.site, document, new URL(page.url) as unknown as Location);
  },
}));

tell('Pages it was made with', invented(DEVELOPMENT), true);
tell('Pages it was not made with', invented(HELD_OUT), false);
tell('Pages kept of known applications, read without their adapters', kept, true);
