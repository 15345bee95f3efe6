import {
  array,
  boolean,
  maxLength,
  nullable,
  optional,
  picklist,
  pipe,
  strictObject,
  unknown,
} from 'valibot';
import { isLedger } from '../../../utils/ledgers/ledgers.ts';
import {
  DATA_TABLES,
  type DataTable,
  isPreferenceTable,
  type LeftAsItIs,
  type PreferenceTable,
} from '../../../utils/messaging/calls/data.ts';
import { announce, type Topic } from '../../../utils/messaging/changes.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import { settingRows, takeSettings } from '../../../utils/settings/settings-in-file.ts';
import { readSettings } from '../../../utils/settings/store.ts';
import { takeTaughtPages, taughtRows } from '../../../utils/settings/taught-in-file.ts';
import { readTaughtPages } from '../../../utils/settings/taught-pages.ts';
import { countRows, exportRows } from '../../../utils/storage/export-rows.ts';
import { importRows } from '../../../utils/storage/import-rows.ts';
import { rescueRows } from '../../../utils/storage/rescue-rows.ts';
import type { Context } from '../context.ts';
import type { NudgeClock } from '../nudges/clock.ts';
import { text } from '../page-view-schema.ts';
import { placeFrames } from '../place-frames.ts';
import { limit } from './clients.ts';

const table = picklist(DATA_TABLES);

/** X7: everything out in batches, and in again. */
export function dataCalls(
  { database, tabs }: Context,
  clock: NudgeClock,
): Handlers<Pick<FromOurPages, 'data.read' | 'data.rescue' | 'data.write' | 'data.count'>> {
  return {
    'data.read': {
      args: strictObject({ table, after: nullable(text(200)), limit }),
      run: ({ table, after, limit }) =>
        isPreferenceTable(table)
          ? PREFERENCES[table].read(after, limit)
          : database.use((db) => exportRows(db, table, after, limit)),
    },
    'data.rescue': {
      args: strictObject({ table, after: nullable(text(200)), limit }),
      run: ({ table, after, limit }) =>
        isPreferenceTable(table) ? PREFERENCES[table].read(after, limit) : rescueRows(table, after, limit),
    },
    'data.write': {
      args: strictObject({
        table,
        rows: pipe(array(unknown()), maxLength(2_000)),
        over: optional(boolean()),
      }),
      run: async ({ table, rows, over = false }) => {
        const written = isPreferenceTable(table)
          ? await PREFERENCES[table].write(rows, over)
          : await database.use((db) => importRows(db, table, rows, over));
        if (written.added + written.changed > 0) announce(...topicsOf(table));
        if (table === 'settings') await placeFrames(tabs, await readSettings());
        if (table === 'nudges') await clock.wake();
        return written;
      },
    },
    'data.count': {
      args: strictObject({}),
      run: async () => ({
        ...(await database.use(countRows)),
        taught: (await readTaughtPages()).length,
        settings: (await settingRows()).rows.length,
      }),
    },
  };
}

/** What stands with the preferences, each by its own way out and in. */
const PREFERENCES = {
  taught: { read: taughtRows, write: writeTaught },
  settings: { read: settingRows, write: writeSettingRows },
} satisfies Record<PreferenceTable, object>;

/** The time they came tells that they came from a file. */
async function writeTaught(rows: readonly unknown[], over: boolean) {
  const { left, ...written } = await takeTaughtPages(rows, over, Date.now());
  return {
    ...written,
    left: left.map(
      (row): LeftAsItIs => ({ what: 'page', page: { origin: row.origin, shape: row.shape }, row }),
    ),
  };
}

async function writeSettingRows(rows: readonly unknown[], over: boolean) {
  const { left, ...written } = await takeSettings(rows, over);
  return { ...written, left: left.map((row): LeftAsItIs => ({ what: 'setting', setting: row.id, row })) };
}

/**
 * The ledgers share one topic, what is said of persons is shown with them, the other tables bear the names of theirs. A
 * name that a mailbox shows alone may be on a page that is open.
 */
function topicsOf(table: DataTable): readonly Topic[] {
  if (isLedger(table)) return ['ledgers'];
  switch (table) {
    case 'records':
    case 'merges':
    case 'apart':
      return ['persons'];
    case 'names':
      return ['persons', 'page'];
    case 'taught':
      return ['sites'];
    case 'settings':
      // Whose mail is open depends on who we are.
      return ['settings', 'page'];
    default:
      return [table];
  }
}
