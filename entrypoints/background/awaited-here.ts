import type { PageMessage } from '../../utils/clients/page-view.ts';
import type { AskRecord } from '../../utils/judgement/ask-record.ts';
import { type Awaited, awaitedAsk } from '../../utils/judgement/ask-state.ts';
import { mayAnswer } from '../../utils/judgement/may-answer.ts';
import type { Reading } from '../../utils/mail/reading.ts';
import type { OpenPage } from './open-page.ts';

/** The client's newest message with what is known of it. */
export interface NewestMail {
  readonly message: PageMessage | null;
  readonly reading: Reading | null;
  /** Under which its ask may have been recorded. */
  readonly names: readonly string[];
}

/** S5: an earlier ask whose answer may have come with the client's newest message, unless it only puts us off. */
export function awaitedHere(
  { view }: OpenPage,
  { message, reading, names }: NewestMail,
  asks: readonly AskRecord[],
): Awaited | null {
  if (!message || !reading || !mayAnswer(reading)) return null;
  return awaitedAsk(asks, { names, thread: view.thread?.id ?? null, at: message.at });
}
