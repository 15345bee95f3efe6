import { browser } from 'wxt/browser';
import type { Context } from '../context.ts';
import { keepSelection } from './keep-selection.ts';
import { kindOf } from './menus.ts';

/**
 * D1: listens to the key and to the menu that keep selected words. Called in the first tick: an event that finds no
 * listener is lost.
 */
export function watchSelection(context: Context): void {
  const keep = (name: string | number, tab: number | undefined, inMenu: string | null) => {
    const kind = kindOf(name);
    if (kind === null || tab === undefined) return;
    // Nobody waits for it: what came of it is told by the sidebar.
    keepSelection(context, tab, kind, inMenu).catch(() => undefined);
  };
  browser.commands.onCommand.addListener((command, tab) => keep(command, tab?.id, null));
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) =>
    keep(menuItemId, tab?.id, selectionText ?? ''),
  );
  browser.tabs.onRemoved.addListener((tab) => {
    context.kept.remove(tab).catch(() => undefined);
  });
}
