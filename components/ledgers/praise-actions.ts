import type { PraiseEntry, PraiseWord } from '../../utils/ledgers/praise.ts';
import type { ProposedPraise } from '../../utils/messaging/now.ts';

/** K5: what can be done with praise. Each resolves in the view that owns the data. */
export interface PraiseActions {
  /** Keeps what was read in the open mail. */
  readonly confirm: (proposed: ProposedPraise) => Promise<boolean>;
  readonly refuse: (proposed: ProposedPraise) => void;
  /** Takes the sentence that asks for it into the draft, or on the clipboard. */
  readonly request: (praise: PraiseEntry, text: string) => void;
  readonly set: (praise: PraiseEntry, state: PraiseWord) => void;
  readonly openMail: (url: string) => void;
}
