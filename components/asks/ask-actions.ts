import type { OutcomeLine } from '../../utils/judgement/ask-outcome.ts';
import type { AskRecord } from '../../utils/judgement/ask-record.ts';

/**
 * What the user writes down about an ask. Each resolves in the view that owns the data, and can be undone there to
 * what stood in the record that is handed over.
 */
export interface AskActions {
  readonly answer: (ask: AskRecord, answer: string) => void;
  /** They did not answer: nobody waits any more. */
  readonly dismiss: (ask: AskRecord) => void;
  readonly note: (ask: AskRecord, about: OutcomeLine, text: string) => void;
  readonly door: (ask: AskRecord, text: string, question: string | null) => void;
  readonly openMail: (url: string) => void;
}
