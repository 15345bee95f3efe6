import type { Topic } from '../../utils/messaging/changes.ts';

/** What each view depends on. Lists of their own, so that they stay the same from render to render. */
export const NOW_TOPICS: readonly Topic[] = [
  'page',
  'persons',
  'moments',
  'notes',
  'asks',
  'nudges',
  'forces',
  'ledgers',
  'health',
  'sites',
];
export const MOMENT_TOPICS: readonly Topic[] = ['moments', 'persons'];
export const NOTE_TOPICS: readonly Topic[] = ['notes', 'persons'];
export const ASK_TOPICS: readonly Topic[] = ['asks', 'persons'];
export const LEARNED_TOPICS: readonly Topic[] = ['forces', 'persons'];
export const LEDGER_TOPICS: readonly Topic[] = ['ledgers', 'persons'];
/** D9: what is counted, and whose it is. */
export const WEEK_TOPICS: readonly Topic[] = ['asks', 'ledgers', 'persons'];
/** What is held back turns on the mails that passed, and the words on the templates. */
export const LAYER_TOPICS: readonly Topic[] = ['ledgers', 'persons', 'moments', 'settings'];
/** Which words wait here, and which belong to another page, changes with the page. */
export const KEPT_TOPICS: readonly Topic[] = ['kept', 'page'];
export const NUDGE_TOPICS: readonly Topic[] = ['nudges', 'persons'];
/** Whom one is losing turns on what passed, and on the intervals of the settings. */
export const TODAY_TOPICS: readonly Topic[] = ['nudges', 'persons', 'moments', 'settings'];
/** What one needs to know beside a nudge. */
export const CONTEXT_TOPICS: readonly Topic[] = ['nudges', 'persons', 'moments', 'ledgers', 'asks'];
export const SETTING_TOPICS: readonly Topic[] = ['settings'];
/** What a chosen program offers changes outside of us: it is asked again when the choice changes, or on a click. */
export const MODEL_TOPICS: readonly Topic[] = ['settings'];
export const MODEL_RUN_TOPICS: readonly Topic[] = ['models'];
export const CHECK_TOPICS: readonly Topic[] = ['checks'];
export const SITE_TOPICS: readonly Topic[] = ['sites'];
export const HEALTH_TOPICS: readonly Topic[] = ['health'];
export const CLIENT_TOPICS: readonly Topic[] = ['persons', 'moments'];
export const DATA_TOPICS: readonly Topic[] = [
  'persons',
  'moments',
  'notes',
  'asks',
  'nudges',
  'forces',
  'ledgers',
  'sites',
];
