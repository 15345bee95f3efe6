/** What the user chose. Preferences only, kept in `storage.local`; data lives in the database. */
export interface Settings {
  readonly side: 'left' | 'right';
  /** CSS pixels, 300 to 480. */
  readonly width: number;
  readonly folded: boolean;
  /** Further addresses and domains of our own house, beside what the mailbox itself says. */
  readonly ownEmails: readonly string[];
  readonly ownDomains: readonly string[];
  readonly theme: 'page' | 'light' | 'dark';
  /** Remarks on a draft while it is written. */
  readonly mirror: boolean;
  /** The first-run page has been read. */
  readonly welcomed: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  side: 'right',
  width: 360,
  folded: false,
  ownEmails: [],
  ownDomains: [],
  theme: 'page',
  mirror: true,
  welcomed: false,
};
