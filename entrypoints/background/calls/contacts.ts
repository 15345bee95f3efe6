import { integer, maxLength, picklist, pipe, strictObject, string, trim } from 'valibot';
import { CallError } from '../../../utils/messaging/call-error.ts';
import { announce } from '../../../utils/messaging/changes.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import { addTalk, removeTalk } from '../../../utils/storage/talks.ts';
import type { Context } from '../context.ts';
import type { NudgeClock } from '../nudges/clock.ts';
import { followContactWith } from '../nudges/follow.ts';
import { time } from '../page-view-schema.ts';
import { id } from './clients.ts';

type Names = Extract<keyof FromOurPages, `contacts.${string}`>;

/** X5: calls and meetings, which no mail shows. */
export function contactCalls(
  { database }: Pick<Context, 'database'>,
  clock: Pick<NudgeClock, 'wake'>,
): Handlers<Pick<FromOurPages, Names>> {
  const changed = async (person: string): Promise<void> => {
    await followContactWith(database, [person], Date.now());
    announce('persons', 'moments');
    void clock.wake();
  };
  return {
    'contacts.log': {
      args: strictObject({
        id,
        person: id,
        channel: picklist(['call', 'meeting']),
        at: pipe(time, integer()),
        line: pipe(string(), trim(), maxLength(1_000)),
      }),
      run: async (talk) => {
        const now = Date.now();
        if (talk.at > now) throw new CallError('bad-arguments');
        await database.use((db) => addTalk(db, talk, now));
        await changed(talk.person);
        return null;
      },
    },
    'contacts.unlog': {
      args: strictObject({ id }),
      run: async ({ id }) => {
        const person = await database.use((db) => removeTalk(db, id));
        if (person !== null) await changed(person);
        return null;
      },
    },
  };
}
