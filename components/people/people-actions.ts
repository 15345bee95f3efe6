import type { Feeling } from '../../utils/clients/feelings.ts';
import type { EndingEntry, How } from '../../utils/ledgers/ending.ts';
import type { FactEdit, FactEntry } from '../../utils/ledgers/fact.ts';

/**
 * What can be done about a person. Each resolves in the view that owns the data; what comes from a form tells whether
 * it went through, so that no words are lost that did not.
 */
export interface PeopleActions {
  /** How the open mail ended. @param origin names that mail */
  readonly setEnding: (origin: string, how: How) => void;
  /** P4: something that went sore outside the mail. @param day ISO date */
  readonly addSore: (text: string, day: string) => Promise<boolean>;
  readonly changeEnding: (ending: EndingEntry, how: How) => void;
  /** @param on ISO date */
  readonly repair: (ending: EndingEntry, done: string, on: string) => Promise<boolean>;
  readonly editFact: (fact: FactEntry, edit: FactEdit) => Promise<boolean>;
  readonly forgetFact: (fact: FactEntry) => void;
  /** How this client should feel from now on; null leaves it open. */
  readonly keepFeel: (feelAs: Feeling | null) => void;
  readonly openMail: (url: string) => void;
}
