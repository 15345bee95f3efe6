import { browser } from 'wxt/browser';
import type { Keeper } from '../../utils/storage/keeper.ts';
import { sweepNotes } from '../../utils/storage/notes.ts';
import { HEARTBEAT } from './nudge-alarms.ts';

/** Forgets notes that were deleted a month ago, along with the heartbeat; looking for them is one step into an index. */
export function startNoteSweep({ database }: { readonly database: Keeper }): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== HEARTBEAT) return;
    // What is left over goes with a later beat.
    database.use((db) => sweepNotes(db, Date.now())).catch(() => undefined);
  });
}
