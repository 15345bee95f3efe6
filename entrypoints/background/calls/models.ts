import { maxLength, pipe, strictObject, string } from 'valibot';
import { browser } from 'wxt/browser';
import { CallError } from '../../../utils/messaging/call-error.ts';
import type { ModelList } from '../../../utils/messaging/calls/models.ts';
import { announce } from '../../../utils/messaging/changes.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import { loopbackAddress } from '../../../utils/settings/loopback.ts';
import { type ModelChoice, runsElsewhere } from '../../../utils/settings/model-choice.ts';
import { forgetModelRuns, readModelRuns } from '../../../utils/settings/model-runs.ts';
import { modelChoice } from '../../../utils/settings/settings-schema.ts';
import { readSettings, writeSettings } from '../../../utils/settings/store.ts';
import type { Context } from '../context.ts';
import { PATIENCE, withPatience } from '../models/ask-model.ts';
import { listModels } from '../models/endpoint.ts';
import { claimGrant, dropGrant, modelGrant } from '../models/grant.ts';
import { faultOf } from '../models/model-error.ts';
import { tryModel } from '../models/trial.ts';
import { isGranted, patternOf, registerSites } from '../sites.ts';

type Names = 'model.claim' | 'model.choose' | 'model.list' | 'model.try' | 'model.runs' | 'model.forget';

const nothing = strictObject({});
const address = strictObject({ endpoint: pipe(string(), maxLength(200)) });

/** A model on this computer: choosing one, and what ran. */
export function modelCalls({ rewordings }: Pick<Context, 'rewordings'>): Handlers<Pick<FromOurPages, Names>> {
  return {
    'model.claim': {
      args: address,
      run: async ({ endpoint }) => {
        const pattern = patternOf(here(endpoint));
        if (!(await isGranted(endpoint))) await claimGrant(pattern);
        return null;
      },
    },
    'model.choose': {
      args: strictObject({ model: modelChoice }),
      run: async ({ model }) => {
        await check(model);
        const now = await writeSettings({ model });
        await giveBack(model);
        await rewordings.forget();
        announce('settings', 'sites', 'page');
        return now;
      },
    },
    'model.list': {
      args: address,
      run: async ({ endpoint }) => listed(here(endpoint)),
    },
    'model.try': { args: nothing, run: async () => tryModel((await readSettings()).model) },
    'model.runs': { args: nothing, run: () => readModelRuns() },
    'model.forget': {
      args: nothing,
      run: async () => {
        await forgetModelRuns();
        announce('models');
        return null;
      },
    },
  };
}

/** The address, if it is one of this computer. @throws CallError `bad-arguments` */
function here(endpoint: string): string {
  if (loopbackAddress(endpoint) !== endpoint) throw new CallError('bad-arguments');
  return endpoint;
}

async function check({ use, endpoint, name }: ModelChoice): Promise<void> {
  if (runsElsewhere(name)) throw new CallError('not-allowed');
  if (use === 'endpoint' && !(await isGranted(here(endpoint)))) throw new CallError('not-allowed');
}

/** A host that was granted for the model before, and for it alone, goes back to the browser once nothing needs it. */
async function giveBack(model: ModelChoice): Promise<void> {
  const granted = await modelGrant();
  if (granted === null || (model.use === 'endpoint' && patternOf(model.endpoint) === granted)) return;
  // What the manifest itself names cannot be given back; then it is a site, as it was.
  await browser.permissions.remove({ origins: [granted] }).catch(() => undefined);
  await dropGrant(granted);
  await registerSites();
}

async function listed(endpoint: string): Promise<ModelList> {
  if (!(await isGranted(endpoint))) return { models: null, fault: 'not-allowed' };
  try {
    const stop = new AbortController().signal;
    const models = await withPatience(PATIENCE, stop, (signal) => listModels(endpoint, signal));
    return { models, fault: null };
  } catch (error) {
    return { models: null, fault: faultOf(error) };
  }
}
