import { picklist, strictObject } from 'valibot';
import { PLACES, SITES } from '../../../utils/clients/page-view.ts';
import type { CheckCalls } from '../../../utils/messaging/calls/checks.ts';
import { announce } from '../../../utils/messaging/changes.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import { forgetPageHealth, readPageHealth } from '../../../utils/settings/page-health.ts';
import type { Context } from '../context.ts';
import { isHere } from '../now.ts';
import { outlineIn } from '../sites.ts';

/** X2: how well the pages of each site can be read, and what to hand on where one cannot. */
export function checkCalls({ tabs }: Context): Handlers<CheckCalls> {
  return {
    'checks.list': { args: strictObject({}), run: () => readPageHealth() },
    'checks.report': {
      args: strictObject({ site: picklist(SITES), place: picklist(PLACES) }),
      run: async ({ site, place }) => {
        for (const [tab, { view }] of [...(await tabs.all())].reverse()) {
          if (view?.site === site && view.place === place && (await isHere(tab))) return outlineIn(tab);
        }
        return null;
      },
    },
    'checks.forget': {
      args: strictObject({}),
      run: async () => {
        await forgetPageHealth();
        announce('checks');
        return null;
      },
    },
  };
}
