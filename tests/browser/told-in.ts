/** The stories on the real Roundcube. All are told in both browsers, a new one too: none is listed. */
export const ON_ROUNDCUBE = 'tests/real/**/*.test.ts';

/** Stories of `tests/e2e` that are told in both browsers, from the same file. */
export const IN_BOTH: readonly string[] = [
  'accessibility',
  'any-site',
  'ask-history',
  'asks',
  'citizenship',
  'clipboard',
  'crm-story',
  'export-import',
  'extras',
  'first-run',
  'foreign-replies',
  'gmail-story',
  'gmail-views',
  'handover',
  'health',
  'hidden',
  'hostile-page',
  'isolated-page',
  'keyboard',
  'last-words',
  'layers',
  'learned',
  'ledgers',
  'long-lists',
  'look',
  'measured-look',
  'mirror',
  'model',
  'notes',
  'outlook',
  'person-first',
  'recovery',
  'selection',
  'taught-file',
  'timeline',
  'today',
  'today-keys',
  'two-windows',
  'weeks-and-lists',
];

/** What `firefox-….test.ts` tells in Firefox, whose background, panels or removal are other ones; why, and where. */
const TOLD_BY = (name: string, why: string) => `${why}: firefox-${name} tells it in Firefox`;

/** What is told in Chromium alone under `tests/e2e`, and why. */
export const IN_CHROMIUM: Readonly<Record<string, string>> = {
  'address-and-storage':
    'an address for each session, and storage shut to our own script, are things of Chromium',
  lifetime: TOLD_BY('nudges', 'sleep and death are those of a worker'),
  'nudge-notice': TOLD_BY('nudges', 'notifications are those of each browser'),
  package: 'it is about files, and starts no browser',
  removal: TOLD_BY('removal', 'what outlives the extension differs'),
  'side-panel': TOLD_BY('panels', 'the side panel is a sidebar there'),
  update: TOLD_BY('update', 'an extension is installed otherwise'),
};

/** Stories that wait for the browser's own clocks, half a minute or a minute at a time, and need little of the machine. */
export const WAITING: readonly string[] = ['firefox-nudges', 'lifetime', 'nudge-notice'];
