import type { PromiseEntry, Settling } from '../../utils/ledgers/promise.ts';
import type { ProposedPromise } from '../../utils/messaging/now.ts';

/**
 * What can be done with a promise. Each resolves in the view that owns the data; what comes from a form tells whether
 * it went through, so that no words are lost that did not.
 */
export interface PromiseActions {
  /** Keeps what was read in the open mail, as it stands or reworded; `day` is an ISO date or `NO_DAY`. */
  readonly confirm: (proposed: ProposedPromise, text: string, day: string) => Promise<boolean>;
  readonly refuse: (proposed: ProposedPromise) => void;
  readonly settle: (promise: PromiseEntry, how: Settling) => Promise<boolean>;
  readonly edit: (promise: PromiseEntry, text: string, day: string) => Promise<boolean>;
  readonly openMail: (url: string) => void;
}
