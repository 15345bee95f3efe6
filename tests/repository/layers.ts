/** One row of the import table: files under `folder` may import these folders and packages, and nothing else. */
export interface Layer {
  readonly folder: string;
  readonly folders: readonly string[];
  readonly packages: readonly string[];
}

/**
 * Who may import whom. The linter says it while one types, this table says it of the whole, and
 * `docs/architecture.md` shows it; a test holds the three together.
 */
export const LAYERS: readonly Layer[] = [
  { folder: 'utils/clients', folders: [], packages: ['tldts-icann', 'email-providers'] },
  { folder: 'utils/mail', folders: ['utils/clients'], packages: ['chrono-node'] },
  { folder: 'utils/judgement', folders: ['utils/clients', 'utils/mail'], packages: [] },
  { folder: 'utils/models', folders: ['utils/mail', 'utils/judgement'], packages: [] },
  { folder: 'utils/notes', folders: ['utils/clients'], packages: [] },
  {
    folder: 'utils/nudges',
    folders: ['utils/clients', 'utils/mail', 'utils/ledgers'],
    packages: ['chrono-node', 'ical-generator'],
  },
  { folder: 'utils/ledgers', folders: ['utils/clients', 'utils/mail'], packages: [] },
  { folder: 'utils/settings', folders: ['utils/clients'], packages: ['wxt', 'valibot'] },
  { folder: 'utils/dom', folders: [], packages: [] },
  { folder: 'utils/sites', folders: ['utils/clients', 'utils/dom'], packages: [] },
  {
    folder: 'utils/messaging',
    folders: [
      'utils/clients',
      'utils/mail',
      'utils/judgement',
      'utils/models',
      'utils/notes',
      'utils/nudges',
      'utils/ledgers',
      'utils/settings',
    ],
    packages: ['wxt', 'valibot'],
  },
  {
    folder: 'utils/storage',
    folders: [
      'utils/clients',
      'utils/mail',
      'utils/judgement',
      'utils/notes',
      'utils/nudges',
      'utils/ledgers',
      'utils/messaging',
    ],
    packages: ['dexie', 'valibot'],
  },
  {
    folder: 'components',
    folders: [
      'utils/clients',
      'utils/mail',
      'utils/judgement',
      'utils/models',
      'utils/notes',
      'utils/nudges',
      'utils/ledgers',
      'utils/messaging',
      'utils/settings',
    ],
    packages: [
      'preact',
      'lucide',
      'virtua',
      'mdast-util-from-markdown',
      'mdast-util-to-hast',
      'hast-util-to-jsx-runtime',
      'hast',
    ],
  },
  {
    folder: 'entrypoints/background',
    folders: [
      'utils/clients',
      'utils/mail',
      'utils/judgement',
      'utils/models',
      'utils/notes',
      'utils/nudges',
      'utils/ledgers',
      'utils/storage',
      'utils/messaging',
      'utils/settings',
    ],
    packages: ['wxt', 'valibot', 'dexie'],
  },
  {
    folder: 'entrypoints/page',
    folders: ['utils/sites', 'utils/dom', 'utils/clients', 'utils/messaging', 'utils/settings'],
    packages: ['wxt'],
  },
  {
    folder: 'entrypoints/mailbox',
    folders: ['entrypoints/page', 'utils/sites'],
    packages: ['wxt'],
  },
  {
    folder: 'entrypoints/outlook',
    folders: ['entrypoints/page', 'utils/sites'],
    packages: ['wxt'],
  },
  {
    folder: 'entrypoints/site',
    folders: ['entrypoints/page', 'utils/sites', 'utils/messaging'],
    packages: ['wxt'],
  },
  {
    folder: 'entrypoints/any',
    folders: ['entrypoints/page', 'utils/sites', 'utils/clients', 'utils/messaging'],
    packages: ['wxt'],
  },
  { folder: 'entrypoints/teach', folders: ['utils/sites', 'utils/messaging'], packages: ['wxt'] },
  { folder: 'entrypoints/any-people', folders: ['utils/sites'], packages: ['wxt'] },
  { folder: 'entrypoints/any-mail', folders: ['utils/sites'], packages: ['wxt'] },
  { folder: 'entrypoints/outline', folders: ['utils/sites'], packages: ['wxt'] },
  {
    folder: 'entrypoints/sidebar',
    folders: [
      'components',
      'utils/clients',
      'utils/mail',
      'utils/judgement',
      'utils/notes',
      'utils/nudges',
      'utils/ledgers',
      'utils/messaging',
      'utils/settings',
    ],
    packages: ['wxt', 'preact', 'valibot'],
  },
  {
    folder: 'entrypoints/home',
    folders: [
      'components',
      'entrypoints/sidebar',
      'utils/clients',
      'utils/mail',
      'utils/judgement',
      'utils/notes',
      'utils/nudges',
      'utils/ledgers',
      'utils/messaging',
      'utils/settings',
    ],
    packages: ['wxt', 'preact', 'valibot'],
  },
  {
    folder: 'entrypoints/today',
    folders: ['components', 'entrypoints/sidebar', 'utils/nudges'],
    packages: ['wxt', 'preact'],
  },
];

/** The domain folders: no browser, no page, no database, no clock, no chance. Their tests share a process. */
export const PURE: readonly string[] = [
  'utils/clients',
  'utils/mail',
  'utils/judgement',
  'utils/models',
  'utils/notes',
  'utils/nudges',
  'utils/ledgers',
];
