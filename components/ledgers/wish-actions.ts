import type { Grant, WishEntry } from '../../utils/ledgers/wish.ts';
import type { ProposedWish } from '../../utils/messaging/now.ts';

/**
 * What can be done with a wish. Each resolves in the view that owns the data; what comes from a form tells whether it
 * went through, so that no words are lost that did not.
 */
export interface WishActions {
  /** Keeps what was read in the open mail, as it stands or reworded. */
  readonly confirm: (proposed: ProposedWish, text: string) => Promise<boolean>;
  readonly refuse: (proposed: ProposedWish) => void;
  /** D5: puts an opener for it into the draft. */
  readonly openWith: (wish: WishEntry) => void;
  /** D4: how it was answered; the day is today. */
  readonly grant: (wish: WishEntry, how: Omit<Grant, 'on'>) => Promise<boolean>;
  readonly letGo: (wish: WishEntry) => void;
  readonly edit: (wish: WishEntry, text: string) => Promise<boolean>;
  readonly openMail: (url: string) => void;
}
