import { array, maxLength, nullable, picklist, pipe, strictObject, unknown } from 'valibot';
import { isLedger } from '../../../utils/ledgers/ledgers.ts';
import { DATA_TABLES, type DataTable } from '../../../utils/messaging/calls/data.ts';
import { announce, type Topic } from '../../../utils/messaging/changes.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import { countRows, exportRows } from '../../../utils/storage/export-rows.ts';
import { importRows } from '../../../utils/storage/import-rows.ts';
import { rescueRows } from '../../../utils/storage/rescue-rows.ts';
import type { Context } from '../context.ts';
import type { NudgeClock } from '../nudges/clock.ts';
import { text } from '../page-view-schema.ts';
import { limit } from './clients.ts';

const table = picklist(DATA_TABLES);

/** X7: everything out in batches, and in again. */
export function dataCalls(
  { database }: Context,
  clock: NudgeClock,
): Handlers<Pick<FromOurPages, 'data.read' | 'data.rescue' | 'data.write' | 'data.count'>> {
  return {
    'data.read': {
      args: strictObject({ table, after: nullable(text(200)), limit }),
      run: ({ table, after, limit }) => database.use((db) => exportRows(db, table, after, limit)),
    },
    'data.rescue': {
      args: strictObject({ table, after: nullable(text(200)), limit }),
      run: ({ table, after, limit }) => rescueRows(table, after, limit),
    },
    'data.write': {
      args: strictObject({ table, rows: pipe(array(unknown()), maxLength(2_000)) }),
      run: async ({ table, rows }) => {
        const written = await database.use((db) => importRows(db, table, rows));
        if (written.added + written.changed > 0) announce(topicOf(table));
        if (table === 'nudges') await clock.wake();
        return written;
      },
    },
    'data.count': { args: strictObject({}), run: () => database.use(countRows) },
  };
}

/** The ledgers share one topic, a record is shown with its person, the other tables bear the names of theirs. */
function topicOf(table: DataTable): Topic {
  if (table === 'records') return 'persons';
  return isLedger(table) ? 'ledgers' : table;
}
