import { readMailPage } from '../../utils/sites/any/read-mail-page.ts';
import { readAny } from '../../utils/sites/any/read-page.ts';
import { readPeoplePage } from '../../utils/sites/any/read-people-page.ts';
import { offerReader } from '../../utils/sites/any/reader.ts';
import type { Expected } from '../fixtures/sites/any/any-page.ts';
import { clientShown, type Outcome, outcomeOf } from '../utils/sites/any/held-against.ts';
import { drawShadowRoots } from '../utils/sites/any/shadow-roots.ts';

/** Runs in the page: reads it and holds what is read against what is so. */
function outcomeInPage(url: string, expected: Expected): Outcome {
  drawShadowRoots(document);
  offerReader('people', readPeoplePage);
  offerReader('mail', readMailPage);
  const location = new URL(url) as unknown as Location;
  return outcomeOf(expected, clientShown(readAny({ document, location }, () => {}).view));
}

export type OutcomeInPage = typeof outcomeInPage;
Object.assign(globalThis, { outcomeInPage });
