import { readMailPage } from '../../utils/sites/any/read-mail-page.ts';
import { readAny } from '../../utils/sites/any/read-page.ts';
import { readPeoplePage } from '../../utils/sites/any/read-people-page.ts';
import { offerReader } from '../../utils/sites/any/reader.ts';
import { watchAny } from '../../utils/sites/any/watch.ts';
import { drawShadowRoots } from '../utils/sites/any/shadow-roots.ts';

/** What an unknown page costs, in ms. */
export interface AnyCosts {
  readonly elements: number;
  /** Whom the first reading found, as the proof that the right thing was timed. */
  readonly read: string | null;
  /** Reading the whole page. */
  readonly whole: readonly number[];
  /** What runs after a change beside the part that is read. */
  readonly beside: readonly number[];
  /** The same page asked for its links to addresses, and nothing else. */
  readonly links: readonly number[];
}

/** Runs in the page: reads it over and over, each time after a change, then lets it change beside what is read. */
async function costsOfAny(address: string, rounds: number): Promise<AnyCosts> {
  drawShadowRoots(document);
  offerReader('people', readPeoplePage);
  offerReader('mail', readMailPage);
  const location = new URL(address) as unknown as Location;
  const once = () => readAny({ document, location }, () => {});
  const view = once().view;
  const read = view?.record?.people[0]?.emails[0] ?? view?.messages[0]?.from?.email ?? null;
  const timed = (run: () => unknown): number[] =>
    Array.from({ length: rounds }, (_, n) => {
      document.body.setAttribute('data-round', String(n));
      const start = performance.now();
      run();
      return performance.now() - start;
    });
  const whole = timed(once);
  const links = timed(() =>
    [...document.querySelectorAll('a[href^="mailto:"]')].map((one) => one.textContent),
  );
  return {
    elements: document.querySelectorAll('*').length,
    read,
    whole,
    links,
    beside: await besideOf(rounds),
  };
}

/** Times every turn that the watch takes while something beside the part it reads changes. */
async function besideOf(rounds: number): Promise<number[]> {
  const life = new AbortController();
  const aside = document.createElement('div');
  document.body.append(aside);
  watchAny(
    async () => true,
    [],
    document,
    life.signal,
    () => {},
  );
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const real = window.setTimeout;
  const costs: number[] = [];
  window.setTimeout = ((run: () => void, ms?: number) =>
    real(() => {
      const start = performance.now();
      run();
      costs.push(performance.now() - start);
    }, ms)) as typeof window.setTimeout;
  for (let n = 0; n < rounds; n++) {
    aside.textContent = String(n);
    await new Promise((resolve) => real(resolve, 130));
  }
  window.setTimeout = real;
  life.abort();
  aside.remove();
  return costs;
}

export type CostsOfAny = typeof costsOfAny;
Object.assign(globalThis, { costsOfAny });
