import { beforeEach, describe, expect, it } from 'vitest';
import type { PageMessage } from '../../../../utils/clients/page-view.ts';
import { DANA, ME, makeMessage, makeView, NOON } from '../../../utils/clients/make-view.ts';
import { ask, frame, freshBrowser, openTab, page, sidePanel, startBackground } from '../run-background.ts';

const HOUR = 3_600_000;
const PLAN = 'I will send you the floor plan by 8 May';
const MIRROR = 'If only the little ones had a low mirror';
const POST = 'I forgot: the kettle is on from ten.';

let tab: number;
beforeEach(async () => {
  freshBrowser();
  startBackground();
  tab = await openTab();
  await ask('page.start', {}, page(tab));
});

async function shows(...messages: PageMessage[]): Promise<void> {
  await ask('page.show', { view: makeView(messages) }, page(tab));
}
const theirs = (id: string, text: string, at: number, state: PageMessage['state'] = 'open') =>
  makeMessage({ id, text, at, state });
const ours = (at: number) => makeMessage({ id: 'o1', from: ME, to: [DANA], text: 'Thank you.', at });

async function said() {
  const now = await ask('now.get', {}, frame(tab));
  if (now.state !== 'client') throw new Error('no client');
  const { promises, wishes } = now.ledgers;
  return {
    promises: promises.proposed.map(({ text }) => text),
    wishes: wishes.proposed.map(({ text }) => text),
    first: promises.proposed[0]?.origin ?? '',
  };
}

describe('D7 D1 two mails in a row', () => {
  const first = theirs('m1', `Hi Kim,\n\n${PLAN}. ${MIRROR}.\n\nDana`, NOON);
  const second = theirs('m2', POST, NOON + HOUR);

  it('are both read where both lie open: the promise of the first is kept with its own mail', async () => {
    await shows(first, second);
    const proposed = await said();
    expect(proposed).toMatchObject({ promises: [PLAN], wishes: [MIRROR] });
    await ask('promises.confirm', { origin: proposed.first, text: PLAN, day: '2026-05-08' }, frame(tab));
    const { rows } = await ask('data.read', { table: 'promises', after: null, limit: 5 }, sidePanel());
    expect(rows).toMatchObject([{ by: 'client', evidence: { quote: PLAN, at: NOON } }]);
    expect((await said()).promises).toEqual([]);
  });

  it('are not where the first lies closed, or was answered', async () => {
    await shows({ ...first, state: 'collapsed' }, second);
    expect(await said()).toMatchObject({ promises: [], wishes: [] });
    await shows(first, ours(NOON + HOUR / 2), second);
    expect(await said()).toMatchObject({ promises: [], wishes: [] });
  });

  it('say the same once', async () => {
    await shows(first, theirs('m2', `${PLAN}.`, NOON + HOUR));
    expect((await said()).promises).toEqual([PLAN]);
  });

  it('are read in the order in which they came, a few of many', async () => {
    const many = Array.from({ length: 12 }, (_, n) =>
      theirs(`m${n}`, `I will send you the floor plan ${n} by 8 May.`, NOON + n * HOUR),
    );
    await shows(...many);
    const { promises } = await said();
    expect(promises.at(-1)).toContain('floor plan 11');
    expect(promises.length).toBeLessThanOrEqual(4);
  });
});
