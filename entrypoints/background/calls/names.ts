import { minLength, nullable, pipe, strictObject } from 'valibot';
import { cleanName } from '../../../utils/clients/clean-name.ts';
import { CallError } from '../../../utils/messaging/call-error.ts';
import { announce } from '../../../utils/messaging/changes.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import { forgetName, keepName, knownNames } from '../../../utils/storage/known-names.ts';
import type { Context } from '../context.ts';
import { email, text } from '../page-view-schema.ts';
import { id } from './clients.ts';

type Names = 'names.keep' | 'names.forget' | 'names.list';

/** A name as a page shows it. */
const name = pipe(text(500), minLength(1));
/** A mailbox; empty where no page and no setting says which. */
const account = text(400);

/** X1: the addresses that stand behind names a mailbox shows alone. */
export function nameCalls({ database }: Context): Handlers<Pick<FromOurPages, Names>> {
  const changed = () => announce('page', 'persons');
  return {
    'names.keep': {
      args: strictObject({ name: strictObject({ account, name, email }) }),
      run: async ({ name: said }) => {
        if (cleanName(said.name) === '') throw new CallError('bad-arguments');
        await database.use((db) => keepName(db, said));
        changed();
        return null;
      },
    },
    'names.forget': {
      args: strictObject({ account, name }),
      run: async (said) => {
        await database.use((db) => forgetName(db, said));
        changed();
        return null;
      },
    },
    'names.list': {
      args: strictObject({ person: nullable(id) }),
      run: ({ person }) => database.use((db) => knownNames(db, person)),
    },
  };
}
