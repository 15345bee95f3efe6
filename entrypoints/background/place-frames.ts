import { callPage } from '../../utils/messaging/call.ts';
import type { ToPages } from '../../utils/messaging/protocol.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import type { TabStates } from './tab-states.ts';

/** Moves the sidebar's frame in every tab that shows one. A tab whose page is just gone is passed over. */
export async function placeFrames(tabs: TabStates, { side, width, folded }: Settings): Promise<void> {
  const place = { side, width, folded };
  const open = [...(await tabs.all()).keys()];
  await Promise.allSettled(open.map((tab) => callPage<ToPages>(tab)('frame.place', { place })));
}
