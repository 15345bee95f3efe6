import { shownBeside, type WishEntry } from '../ledgers/wish.ts';
import type { Database } from './database.ts';

/** D5: notes that a wish stands first beside a thread today. Bookkeeping of ours: nothing to undo, nothing to tell. */
export async function noteShown(db: Database, wish: WishEntry, thread: string, today: string): Promise<void> {
  if (shownBeside(wish, thread, today) === wish) return;
  await db.transaction('rw', db.wishes, async () => {
    const held = await db.wishes.get(wish.id);
    const shown = held && shownBeside(held, thread, today);
    if (shown && shown !== held) await db.wishes.put(shown);
  });
}
