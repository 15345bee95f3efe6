import { boolean, strictObject } from 'valibot';
import { announce } from '../../../utils/messaging/changes.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import type { Context } from '../context.ts';

/** Whether the database opened, asked by the recovery page, which may try again. */
export function healthCalls({ database }: Context): Handlers<Pick<FromOurPages, 'health.get'>> {
  return {
    'health.get': {
      args: strictObject({ retry: boolean() }),
      run: async ({ retry }) => {
        const health = await database.health(retry);
        if (retry && health.ok) announce('health');
        return health;
      },
    },
  };
}
