import { strictObject } from 'valibot';
import { browser } from 'wxt/browser';
import { CallError } from '../../../utils/messaging/call-error.ts';
import { announce } from '../../../utils/messaging/changes.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import { readSettings } from '../../../utils/settings/store.ts';
import { claimGrant, dropGrant } from '../models/grant.ts';
import { webAddress } from '../page-view-schema.ts';
import {
  GMAIL,
  grantedOrigins,
  isEnabled,
  isGranted,
  patternOf,
  registerSites,
  startInOpenTabs,
} from '../sites.ts';

/** X2: on which sites Ovation may look. The grant itself is asked for by the view, because it needs the click. */
export function siteCalls(): Handlers<Pick<FromOurPages, 'sites.list' | 'sites.enable' | 'sites.disable'>> {
  return {
    'sites.list': {
      args: strictObject({}),
      run: async () => {
        const granted = await grantedOrigins();
        const gmail = { origin: GMAIL, builtIn: true, granted: await isEnabled(GMAIL) };
        return [gmail, ...granted.map((origin) => ({ origin, builtIn: false, granted: true }))];
      },
    },
    'sites.enable': {
      args: strictObject({ origin: webAddress }),
      run: async ({ origin }) => {
        if (!URL.canParse(origin)) throw new CallError('bad-arguments');
        if (!(await isGranted(origin))) throw new CallError('not-allowed');
        // It may have been granted for a model only; from now on it is a site too.
        await dropGrant(patternOf(origin));
        await registerSites();
        await startInOpenTabs([origin]);
        announce('sites', 'page');
        return null;
      },
    },
    'sites.disable': {
      args: strictObject({ origin: webAddress }),
      run: async ({ origin }) => {
        if (!URL.canParse(origin)) throw new CallError('bad-arguments');
        await leaveSite(patternOf(origin));
        await registerSites();
        announce('sites', 'page');
        return null;
      },
    },
  };
}

/** Gives a site's grant back, or keeps it for the model at the same host alone. */
async function leaveSite(pattern: string): Promise<void> {
  const { model } = await readSettings();
  const forModel = model.use === 'endpoint' && patternOf(model.endpoint) === pattern;
  if (forModel) await claimGrant(pattern);
  else await browser.permissions.remove({ origins: [pattern] });
}
