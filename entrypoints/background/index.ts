import { defineBackground } from 'wxt/utils/define-background';
import type { FromOurPages, FromPages } from '../../utils/messaging/protocol.ts';
import { isWithinReach } from '../../utils/messaging/reach.ts';
import {
  contentScripts,
  type Handlers,
  inForeignPage,
  ourPages,
  serve,
} from '../../utils/messaging/serve.ts';
import { keepDatabase } from '../../utils/storage/keeper.ts';
import { askRecordCalls } from './calls/ask-records.ts';
import { askCalls } from './calls/asks.ts';
import { checkCalls } from './calls/checks.ts';
import { clientCalls } from './calls/clients.ts';
import { contactCalls } from './calls/contacts.ts';
import { dataCalls } from './calls/data.ts';
import { deliveryCalls } from './calls/deliveries.ts';
import { endingCalls } from './calls/endings.ts';
import { extraCalls } from './calls/extras.ts';
import { factCalls } from './calls/facts.ts';
import { frameCalls } from './calls/frame.ts';
import { handoverCalls } from './calls/handover.ts';
import { healthCalls } from './calls/health.ts';
import { keptCalls } from './calls/kept.ts';
import { layerCalls } from './calls/layers.ts';
import { learnedCalls } from './calls/learned.ts';
import { ledgerCalls } from './calls/ledgers.ts';
import { mirrorCalls } from './calls/mirror.ts';
import { modelCalls } from './calls/models.ts';
import { nameCalls } from './calls/names.ts';
import { noteCalls } from './calls/notes.ts';
import { nowCalls } from './calls/now.ts';
import { nudgeCalls } from './calls/nudges.ts';
import { occasionCalls } from './calls/occasions.ts';
import { pageCalls } from './calls/pages.ts';
import { praiseCalls } from './calls/praise.ts';
import { promiseCalls } from './calls/promises.ts';
import { sameCalls } from './calls/same.ts';
import { settingsCalls } from './calls/settings.ts';
import { siteCalls } from './calls/sites.ts';
import { teachCalls } from './calls/teach.ts';
import { timelineCalls } from './calls/timeline.ts';
import { touchpointCalls } from './calls/touchpoints.ts';
import { weekCalls } from './calls/weeks.ts';
import { winCalls } from './calls/wins.ts';
import { wishCalls } from './calls/wishes.ts';
import { keepCarriedDrafts } from './carried-drafts.ts';
import { closeStorage } from './close-storage.ts';
import type { Context } from './context.ts';
import { keepMailReader } from './mail-reader.ts';
import { keepRewordings } from './models/rewordings.ts';
import { type NudgeClock, startNudgeClock } from './nudges/clock.ts';
import { watchLedgers } from './nudges/follow.ts';
import { openNoticed } from './open-thread.ts';
import { keepKeptInTabs } from './selection/kept-in-tab.ts';
import { watchSelection } from './selection/watch-selection.ts';
import { startSweep } from './sweep.ts';
import { keepTabStates } from './tab-states.ts';
import { watchBrowser } from './watch-browser.ts';

/** The composition root. Every listener is set in this first tick, else the event that woke the worker is lost. */
export default defineBackground(() => {
  const context: Context = {
    database: keepDatabase(),
    tabs: keepTabStates(),
    carried: keepCarriedDrafts(),
    reader: keepMailReader(),
    rewordings: keepRewordings(),
    kept: keepKeptInTabs(),
  };
  void closeStorage();
  const clock = startNudgeClock({
    database: context.database,
    open: (url) => openNoticed(context.tabs, url),
  });
  watchLedgers(clock);
  serve<FromPages>(contentScripts, pageCalls(context, clock));
  serve<FromOurPages>(ourPages, ourCalls(context, clock), (call, sender) =>
    isWithinReach(call, inForeignPage(sender)),
  );
  watchBrowser(context);
  watchSelection(context);
  startSweep(context);
});

function ourCalls(context: Context, clock: NudgeClock): Handlers<FromOurPages> {
  return {
    ...nowCalls(context),
    ...clientCalls(context),
    ...sameCalls(context),
    ...nameCalls(context),
    ...timelineCalls(context),
    ...noteCalls(context),
    ...askCalls(context),
    ...askRecordCalls(context),
    ...keptCalls(context),
    ...learnedCalls(context),
    ...ledgerCalls(context),
    ...promiseCalls(context),
    ...extraCalls(context),
    ...occasionCalls(context),
    ...wishCalls(context),
    ...winCalls(context),
    ...factCalls(context),
    ...endingCalls(context),
    ...deliveryCalls(context),
    ...layerCalls(context),
    ...praiseCalls(context),
    ...touchpointCalls(context),
    ...mirrorCalls(context),
    ...modelCalls(context),
    ...nudgeCalls(context, clock),
    ...contactCalls(context, clock),
    ...frameCalls(context),
    ...settingsCalls(context),
    ...siteCalls(),
    ...teachCalls(),
    ...checkCalls(context),
    ...dataCalls(context, clock),
    ...handoverCalls(context),
    ...weekCalls(context),
    ...healthCalls(context),
  };
}
