import { defineBackground } from 'wxt/utils/define-background';
import type { FromOurPages } from '../../utils/messaging/protocol.ts';
import { ourPages, serve } from '../../utils/messaging/serve.ts';
import { keepDatabase } from '../../utils/storage/keeper.ts';
import { healthCalls } from './calls/health.ts';
import type { Context } from './context.ts';

/** The composition root. Every listener is set in this first tick, else the event that woke the worker is lost. */
export default defineBackground(() => {
  const context: Context = { database: keepDatabase() };
  serve<Pick<FromOurPages, 'health.get'>>(ourPages, {
    ...healthCalls(context),
  });
});
