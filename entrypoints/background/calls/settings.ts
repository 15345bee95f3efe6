import { strictObject } from 'valibot';
import { announce } from '../../../utils/messaging/changes.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import { settingsChange } from '../../../utils/settings/settings-schema.ts';
import { readSettings, writeSettings } from '../../../utils/settings/store.ts';
import type { Context } from '../context.ts';
import { placeFrames } from '../place-frames.ts';

/** What the user chose. */
export function settingsCalls({
  tabs,
}: Context): Handlers<Pick<FromOurPages, 'settings.get' | 'settings.set'>> {
  return {
    'settings.get': { args: strictObject({}), run: () => readSettings() },
    'settings.set': {
      args: strictObject({ settings: settingsChange }),
      run: async ({ settings }) => {
        const now = await writeSettings(settings);
        await placeFrames(tabs, now);
        // Whose mail is open depends on who we are.
        announce('settings', 'page');
        return now;
      },
    },
  };
}
