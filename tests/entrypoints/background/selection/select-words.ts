import { vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import type { SelectedWords } from '../../../../utils/clients/page-view.ts';
import type { KeptWords } from '../../../../utils/messaging/calls/kept.ts';
import { eventually } from '../eventually.ts';
import { ask, frame, type Parts } from '../run-background.ts';

/** Words of a message, as a page's content script answers. */
export function selected(text: string, part: Partial<SelectedWords> = {}): SelectedWords {
  return { text, message: 'm1', ...part };
}

/** Tells every listener of an event, as the browser does. */
function tell(event: { readonly addListener: unknown }, ...args: readonly unknown[]): void {
  const add = vi.mocked(event.addListener as (listener: (...args: readonly unknown[]) => void) => void);
  for (const [listener] of add.mock.calls) listener(...args);
}

/** Presses the key of one of our commands. @param answer what the page has selected then */
export function pressKey(
  parts: Parts,
  command: string,
  tab: number,
  answer: SelectedWords | null,
): Promise<KeptWords> {
  parts.answer = answer;
  return afterwards(tab, () => tell(browser.commands.onCommand, command, { id: tab }));
}

/** Picks one of our entries in the browser's menu. @param selectionText as the browser gives it */
export function pickMenu(
  parts: Parts,
  entry: string,
  tab: number,
  answer: SelectedWords | null,
  selectionText: string,
): Promise<KeptWords> {
  parts.answer = answer;
  const info: Partial<Browser.contextMenus.OnClickData> = { menuItemId: entry, selectionText };
  return afterwards(tab, () => tell(browser.contextMenus.onClicked, info, { id: tab }));
}

/** What the tab's sidebar is told once an act has ended: the newest of all. */
async function afterwards(tab: number, act: () => void): Promise<KeptWords> {
  const before = new Set((await ask('kept.list', {}, frame(tab))).map(({ id }) => id));
  const changes = new BroadcastChannel('ovation-changes');
  const told = new Promise<void>((resolve) => {
    changes.onmessage = ({ data }) => (data as string[]).includes('kept') && resolve();
  });
  act();
  await told;
  changes.close();
  let newest: KeptWords | undefined;
  await eventually(async () => {
    newest = (await ask('kept.list', {}, frame(tab))).at(-1);
    if (!newest || before.has(newest.id)) throw new Error('nothing new was told');
  });
  if (!newest) throw new Error('nothing was told');
  return newest;
}
