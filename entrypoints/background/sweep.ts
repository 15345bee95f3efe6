import { browser } from 'wxt/browser';
import type { Keeper } from '../../utils/storage/keeper.ts';
import { sweepEvents } from '../../utils/storage/ledgers.ts';
import { sweepNotes } from '../../utils/storage/notes.ts';
import { HEARTBEAT } from './nudges/alarms.ts';

/**
 * Forgets, along with the heartbeat, notes that were deleted a month ago and changes of the ledgers that nobody takes
 * back any more; looking for them is one step into an index.
 */
export function startSweep({ database }: { readonly database: Keeper }): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== HEARTBEAT) return;
    const now = Date.now();
    // What is left over goes with a later beat.
    database.use((db) => Promise.all([sweepNotes(db, now), sweepEvents(db, now)])).catch(() => undefined);
  });
}
