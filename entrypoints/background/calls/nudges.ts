import {
  array,
  exactOptional,
  integer,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nullable,
  number,
  picklist,
  pipe,
  strictObject,
  string,
} from 'valibot';
import { announce } from '../../../utils/messaging/changes.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Caller, Handlers } from '../../../utils/messaging/serve.ts';
import { NUDGE_STATES, type Nudge } from '../../../utils/nudges/nudge.ts';
import { LONGEST_REASON } from '../../../utils/nudges/reason.ts';
import { done, letGo, snoozed, undone } from '../../../utils/nudges/transitions.ts';
import { addNudge, changeNudge, listNudges } from '../../../utils/storage/nudges.ts';
import type { Context } from '../context.ts';
import type { NudgeClock } from '../nudge-clock.ts';
import { hideNotice } from '../nudge-notice.ts';

type NudgeCalls = Extract<keyof FromOurPages, `nudges.${string}`>;

/** What these calls need besides the database. */
export interface NudgeCallDeps extends Pick<Context, 'database'> {
  readonly clock: NudgeClock;
  /** The thread that is open beside the caller, if it is this person's. */
  readonly threadOf: (caller: Caller, tab: number | undefined, person: string) => Promise<Nudge['thread']>;
}

const id = pipe(string(), minLength(1), maxLength(100));
const limit = pipe(number(), integer(), minValue(1), maxValue(1_000));
/** Unix ms before the year 2100. */
const moment = pipe(number(), integer(), minValue(0), maxValue(4_102_444_800_000));

/**
 * X5: nudges. Each call that changes something answers when it is on the disk, and may be sent twice; the clock looks
 * again after it, which nobody waits for.
 */
export function nudgeCalls({
  database,
  clock,
  threadOf,
}: NudgeCallDeps): Handlers<Pick<FromOurPages, NudgeCalls>> {
  const told = async (written: Promise<void>): Promise<null> => {
    await written;
    announce('nudges');
    void clock.wake();
    return null;
  };
  const change = (nudge: string, transition: (nudge: Nudge) => Nudge): Promise<null> => {
    void hideNotice(nudge);
    return told(database.use((db) => changeNudge(db, nudge, transition)));
  };
  return {
    'nudges.list': {
      args: strictObject({ person: nullable(id), states: array(picklist(NUDGE_STATES)), limit }),
      run: (query) => {
        // A view that opens is a wake too: an alarm may be late, and the view is told when something was due.
        void clock.wake();
        return database.use((db) => listNudges(db, query));
      },
    },
    'nudges.add': {
      args: strictObject({
        id,
        tab: exactOptional(pipe(number(), integer())),
        person: id,
        reason: pipe(string(), maxLength(LONGEST_REASON)),
        dueAt: moment,
      }),
      run: async ({ tab, ...given }, caller) => {
        const thread = await threadOf(caller, tab, given.person);
        return told(database.use((db) => addNudge(db, { ...given, thread }, Date.now())));
      },
    },
    'nudges.done': {
      args: strictObject({ id }),
      run: ({ id }) => change(id, (nudge) => done(nudge, Date.now())),
    },
    'nudges.letGo': {
      args: strictObject({ id }),
      run: ({ id }) => change(id, (nudge) => letGo(nudge, Date.now())),
    },
    'nudges.snooze': {
      args: strictObject({ id, dueAt: moment }),
      run: ({ id, dueAt }) => change(id, (nudge) => snoozed(nudge, dueAt, Date.now())),
    },
    'nudges.undo': {
      args: strictObject({ id }),
      run: ({ id }) => change(id, (nudge) => undone(nudge, Date.now())),
    },
  };
}
