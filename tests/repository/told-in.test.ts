import { globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { IN_BOTH, IN_CHROMIUM, ON_ROUNDCUBE, WAITING } from '../browser/told-in.ts';

const told = readdirSync('tests/e2e').flatMap((file) => /^(.+)\.test\.ts$/.exec(file)?.[1] ?? []);

/** What starts one browser, whichever the run tells its stories in. */
const STARTS_ONE =
  /\b(?:startWorld|startToldInbox|startUnattached|startDrivenFirefox|launchChromium|launchFirefox|launch)\(/;

describe('in which browser a story is told', () => {
  it('is said of every story: in both, in Chromium alone for a reason, or in Firefox by its name', () => {
    const listed = [...IN_BOTH, ...Object.keys(IN_CHROMIUM)];
    const own = told.filter((name) => /^firefox\b/.test(name));
    expect([...listed, ...own].sort()).toEqual([...told].sort());
  });

  it('names a story of Firefox that is there, where it says that it is told by another', () => {
    const named = Object.values(IN_CHROMIUM).flatMap((why) => /firefox-\w+/.exec(why)?.[0] ?? []);
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(told).toContain(name);
  });

  it('is left to the run by every story that is told in both, on the real Roundcube too', () => {
    const onRoundcube = globSync(ON_ROUNDCUBE);
    expect(onRoundcube.length).toBeGreaterThan(0);
    const both = [
      ...IN_BOTH.map((name) => `tests/e2e/${name}.test.ts`),
      ...onRoundcube,
      'tests/real/told-roundcube.ts',
    ];
    expect(both.filter((file) => STARTS_ONE.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('leaves only stories waiting that are there', () => {
    for (const name of WAITING) expect(told).toContain(name);
  });
});
