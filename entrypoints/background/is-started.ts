import { isHere, originOfTab } from './now.ts';
import type { TabStates } from './tab-states.ts';

/**
 * Whether our content script runs in the page that a tab shows now.
 * @param parent the origin of the page around the frame that asks, as it sees it; null where its browser does not tell
 */
export async function isStarted(tabs: TabStates, tab: number, parent: string | null): Promise<boolean> {
  const [state, origin] = await Promise.all([tabs.get(tab), originOfTab(tab)]);
  if (!state || state.origin !== origin) return false;
  return (parent === null || parent === origin) && isHere(tab);
}
