import { beforeEach, describe, expect, it } from 'vitest';
import type { PageMessage } from '../../../utils/clients/page-view.ts';
import { makeMessage, makeView } from '../../utils/clients/make-view.ts';
import { ask, freshBrowser, openTab, page, sidePanel, startBackground } from './run-background.ts';

const TEXT =
  'Dear Mr Lee,\n\nI hope you and your family are well. The margin has slipped in the north.\n\nCould you let me know which dates you have free?\n\nKind regards\nDana Ruiz';
const open = makeMessage({ text: TEXT });
const preview = makeMessage({ state: 'collapsed', text: TEXT.replaceAll('\n\n', ' ').slice(0, 75) });

let tab: number;
beforeEach(async () => {
  freshBrowser();
  startBackground();
  tab = await openTab();
  await ask('page.start', {}, page(tab));
});

/** The lines of the one client's timeline after each of these messages was shown in turn. */
async function linesAfter(...shown: PageMessage[]): Promise<string[]> {
  for (const message of shown) await ask('page.show', { view: makeView([message]) }, page(tab));
  const [client] = await ask('client.list', { search: '', limit: 1 }, sidePanel());
  const person = client?.person.id ?? '';
  const all = { person, direction: 'all', before: null, limit: 10 } as const;
  return (await ask('timeline.get', all, sidePanel())).map(({ line }) => line);
}

describe('the line of a moment (X6)', () => {
  it('of a preview begins behind greeting and courtesy', async () => {
    expect(await linesAfter(preview)).toEqual(['The margin has slipped in']);
  });

  it('is what they ask once the message was open, also where a preview stood before', async () => {
    const line = 'Could you let me know which dates you have free?';
    expect(await linesAfter(preview, open)).toEqual([line]);
    expect(await linesAfter(open, preview)).toEqual([line]);
  });

  it('is the first sentence that tells something where nothing is asked', async () => {
    const told = makeMessage({ text: 'Hi Kim,\n\nHow are you? We moved to Leeds last week.\n\nDana' });
    expect(await linesAfter(told)).toEqual(['We moved to Leeds last week.']);
  });
});
