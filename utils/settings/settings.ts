import { type ModelChoice, NO_MODEL } from './model-choice.ts';

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
  /** A language model on this computer that may say a question in other words. */
  readonly model: ModelChoice;
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
  model: NO_MODEL,
  welcomed: false,
};
