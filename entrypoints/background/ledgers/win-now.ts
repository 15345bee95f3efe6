import { originOf } from '../../../utils/ledgers/entry.ts';
import { findWin } from '../../../utils/ledgers/wins/find-win.ts';
import type { WinNow } from '../../../utils/messaging/now.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { originsHeld } from '../../../utils/storage/ledgers.ts';
import type { OnItsWay, PageNow } from './ledgers-now.ts';

/**
 * S6: a win that the open mail tells of and that nobody has answered to yet. None where somebody reads along, where the
 * mail is sore, and while a sore moment waits for its repair: nobody congratulates into that.
 */
export async function winNow(db: Database, page: PageNow, { people }: OnItsWay): Promise<WinNow | null> {
  const { reading, at, account, thirdParty } = page;
  const name = page.names.at(-1);
  if (!reading?.readable || reading.automatic !== null || name === undefined || thirdParty !== null)
    return null;
  const { here, sore } = (await people).people.ending;
  const seemsSore = reading.mood === 'sore' || (here?.set === null && here.proposed === 'sore');
  if (seemsSore || sore.length > 0) return null;
  const win = findWin(
    reading.sentences.map(({ text }) => text),
    new Date(at ?? page.now).getFullYear(),
  );
  if (!win) return null;
  const origin = originOf(name, win.quote);
  const answered = await originsHeld(db, 'extras', account, [origin]);
  return answered.has(origin) ? null : { ...win, origin };
}
