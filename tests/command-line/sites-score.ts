import { Window } from 'happy-dom';
import type { AnyPage } from '../fixtures/sites/any/any-page.ts';
import { DEVELOPMENT, HELD_OUT } from '../fixtures/sites/any/pages.ts';
import { clientShown, drawPage, type Outcome, outcomeOf, readDrawn } from '../utils/sites/any/outcome.ts';

// `npm run sites:score`: how the reader for unknown sites does on invented pages, those it was made with and those it
// was not. `--each` lists what came of each page it was made with; the others are never listed.
const each = process.argv.includes('--each');

interface Scored {
  readonly page: AnyPage;
  readonly outcome: Outcome;
}

function score(page: AnyPage): Scored {
  const window = new Window({ url: page.url, settings: { disableJavaScriptEvaluation: true } });
  Object.assign(globalThis, { Node: window.Node, NodeFilter: window.NodeFilter, CSS: window.CSS });
  const document = window.document as unknown as Document;
  drawPage(document, page);
  const view = readDrawn(document, page);
  const found = clientShown(view);
  const outcome = outcomeOf(page.expected, found);
  if (each && DEVELOPMENT.includes(page))
    console.log(outcome.padEnd(9), page.name, outcome === 'right' ? '' : JSON.stringify(found));
  window.close();
  return { page, outcome };
}

function tell(name: string, pages: readonly AnyPage[]): void {
  const scored = pages.map(score);
  const people = scored.filter(({ page }) => 'client' in page.expected);
  const several = scored.filter(({ page }) => 'among' in page.expected);
  const nobody = scored.filter(({ page }) => 'nobody' in page.expected);
  const count = (among: readonly Scored[], outcome: Outcome) =>
    `${among.filter((one) => one.outcome === outcome).length} of ${among.length}`;
  console.log(`${name}: ${pages.length} pages`);
  console.log(`  right client                      ${count(people, 'right')}`);
  console.log(`  offered among choices instead     ${count(people, 'offered')}`);
  console.log(`  nobody where somebody was         ${count(people, 'missed')}`);
  console.log(`  choices where several compete     ${count(several, 'offered')}`);
  console.log(`  nobody where nobody was           ${count(nobody, 'right')}`);
  console.log(`  choices where nobody was          ${count(nobody, 'needless')}`);
  console.log(`  wrong client                      ${count(scored, 'wrong')}`);
}

tell('Pages it was made with', DEVELOPMENT);
tell('Pages it was not made with', HELD_OUT);
