import { afterEach, describe, expect, it } from 'vitest';
import type { AnyPage } from '../../../fixtures/sites/any/any-page.ts';
import { KEPT } from '../../../fixtures/sites/any/kept.ts';
import { DEVELOPMENT, HELD_OUT } from '../../../fixtures/sites/any/pages.ts';
import { clientShown, type Outcome, outcomeOf } from './held-against.ts';
import { saidByAdapter } from './oracle.ts';
import { drawKept, drawPage, readDrawn } from './outcome.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

function outcome(page: AnyPage): Outcome {
  drawPage(document, page);
  return outcomeOf(page.expected, clientShown(readDrawn(document, page)));
}

/** Most applications call their own people users: such a page is left alone, and a few customers with it. */
const NOT_READ = ['seen: whoever wrote, on a page the application calls a user’s'];

/** The figures that `npm run sites:score` prints, as floors: what is reached today is not lost unseen. */
describe('X2 a page that nobody wrote an adapter for', () => {
  it.each([...DEVELOPMENT, ...HELD_OUT].map((page) => [page.name, page] as const))(
    'never shows a client who is not the one: %s',
    (_, page) => {
      expect(outcome(page)).not.toBe('wrong');
    },
  );

  it('is read right where it was made with it, and nearly always where it was not', () => {
    const isRight = (page: AnyPage) => ['right', 'offered'].includes(outcome(page));
    expect(DEVELOPMENT.filter((page) => !isRight(page)).map(({ name }) => name)).toEqual(NOT_READ);
    expect(HELD_OUT.filter(isRight).length).toBeGreaterThanOrEqual(38);
  });
});

describe('X2 pages of known applications, read without their adapters', () => {
  it.each(KEPT.map((page) => [`${page.site} ${page.file}`, page] as const))(
    'never show a client who is not the one: %s',
    (_, page) => {
      drawKept(document, page);
      const location = new URL(page.url) as unknown as Location;
      const expected = saidByAdapter(page.site, document, location);
      expect(outcomeOf(expected, clientShown(readDrawn(document, page)))).not.toBe('wrong');
    },
  );
});
