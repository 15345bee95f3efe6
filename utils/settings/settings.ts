import { type ModelChoice, NO_MODEL } from './model-choice.ts';
import { type NudgeHabits, USUAL_HABITS } from './nudge-habits.ts';
import { NO_OWN_LAYERS, type OwnLayers } from './own-layers.ts';

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
  /** What follows a delivery, where the user wants it otherwise. */
  readonly layers: OwnLayers;
  /** X5: when follow-ups come back, and how they are told. */
  readonly nudges: NudgeHabits;
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
  layers: NO_OWN_LAYERS,
  nudges: USUAL_HABITS,
  model: NO_MODEL,
  welcomed: false,
};
