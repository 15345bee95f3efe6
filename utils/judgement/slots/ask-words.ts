import type { Ask, Reading } from '../../mail/reading.ts';
import type { Phrase } from '../slots.ts';
import { sentenceOf } from '../words/sentence-of.ts';
import type { Thing } from './as-thing.ts';
import { findCore } from './core.ts';
import { quotable, shortly, wholeClause } from './quotes.ts';
import { findRequest, type Request } from './request.ts';
import { isOwnRequest, isRequested } from './requested.ts';

/** The asking words, as far as they can be said back, and what they tell by themselves. */
export interface AskWords {
  /** Their asking words cut to what can be said back: for questions that name no thing. */
  readonly words: Phrase | null;
  /** The few of them that name what is wanted. */
  readonly core: Phrase | null;
  /** The same where it is a short whole clause, so that nothing is cut off. */
  readonly clause: Phrase | null;
  /** The ask said back as a sentence of its own. */
  readonly request: Request | null;
  /** The asking words themselves, short enough to be quoted. */
  readonly said: Phrase | null;
  /** The writer asks for it in the first person. */
  readonly own: boolean;
  /** The asking sentence says already who wants it: "she wants a clear roof", "tenants want a mirror". */
  readonly requested: boolean;
  /** The asking sentence, and what they write around it, for tests of what they already say. */
  readonly asked: string;
  readonly text: string;
}

/** Looks at the words of an ask; `thing` is what it is about, where that is known. */
export function askWords(reading: Reading, ask: Ask, thing: Thing | null): AskWords {
  const asked = sentenceOf(reading, ask);
  return {
    words: shortly(ask.quote),
    core: findCore(ask),
    clause: wholeClause(ask.quote),
    request: findRequest(ask),
    said: quotable(ask.quote),
    own: isOwnRequest(asked),
    requested: isRequested(reading, asked, thing),
    asked,
    text: reading.text,
  };
}
