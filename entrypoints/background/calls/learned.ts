import { array, literal, maxLength, nullable, picklist, pipe, strictObject, union } from 'valibot';
import { ASK_KINDS } from '../../../utils/mail/reading.ts';
import { announce } from '../../../utils/messaging/changes.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import { forgetForces, listLearned, restoreForces } from '../../../utils/storage/forces.ts';
import { forceSchema } from '../../../utils/storage/row-schemas.ts';
import type { Context } from '../context.ts';
import { text } from '../page-view-schema.ts';
import { id } from './clients.ts';

type Names = 'learned.list' | 'learned.forget' | 'learned.restore';

const habit = strictObject({ account: text(400), kind: picklist(ASK_KINDS), person: nullable(id) });

/** S2: what was learned from the user's own word on questions, to be seen and to be forgotten. */
export function learnedCalls({ database }: Pick<Context, 'database'>): Handlers<Pick<FromOurPages, Names>> {
  return {
    'learned.list': { args: strictObject({}), run: () => database.use(listLearned) },
    'learned.forget': {
      args: strictObject({ habit: union([habit, literal('all')]) }),
      run: async ({ habit }) => {
        const gone = await database.use((db) => forgetForces(db, habit));
        announce('forces', 'page');
        return gone;
      },
    },
    'learned.restore': {
      args: strictObject({ forces: pipe(array(forceSchema), maxLength(100_000)) }),
      run: async ({ forces }) => {
        await database.use((db) => restoreForces(db, forces));
        announce('forces', 'page');
        return null;
      },
    },
  };
}
