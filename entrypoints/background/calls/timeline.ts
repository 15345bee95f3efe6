import { nullable, picklist, strictObject } from 'valibot';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import { timelinePage } from '../../../utils/storage/moments.ts';
import type { Context } from '../context.ts';
import { time } from '../page-view-schema.ts';
import { id, limit } from './clients.ts';

/** X6: what has passed, newest first, a page at a time. */
export function timelineCalls({ database }: Context): Handlers<Pick<FromOurPages, 'timeline.get'>> {
  return {
    'timeline.get': {
      args: strictObject({
        person: id,
        direction: picklist(['all', 'from-client', 'from-us']),
        before: nullable(time),
        limit,
      }),
      run: (page) => database.use((db) => timelinePage(db, page)),
    },
  };
}
