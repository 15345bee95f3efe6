import { findClauses } from '../../mail/asks/clauses.ts';
import { detectLanguage, isReadable } from '../../mail/language.ts';
import { type Doings, readDraftWithNetwork } from '../../mail/network/read-draft.ts';
import type { Network } from '../../mail/network/weights.ts';
import { findPromises } from '../../mail/promises.ts';
import type { FoundPromise, MailMessage, Span } from '../../mail/reading.ts';
import { findSentences } from '../../mail/sentences.ts';
import { findZones } from '../../mail/zones.ts';
import { plainOf } from './plain.ts';
import type { DraftContext } from './remark.ts';

/** A sentence of the draft; `plain` is its text as the patterns read it, character for character. */
export interface DraftLine extends Span {
  readonly plain: string;
  readonly asked: boolean;
  /** What the network takes the sentence to do; absent where none read it. */
  readonly does?: Doings;
}

/** A draft made ready for the flags. */
export interface DraftScene {
  readonly text: string;
  /** The whole text, quotes below included, as patterns read it. */
  readonly plain: string;
  /** What the writer says: greeting, signature and quoted mail left out. */
  readonly lines: readonly DraftLine[];
  readonly promises: readonly FoundPromise[];
  readonly context: DraftContext;
}

/** Drafts are short; what is pasted beyond this is not looked at. */
const LOOKED_AT = 20_000;
const LONGEST_LINE = 1_200;

/**
 * Reads a draft (as typed, quoted mail below included). Null where there is nothing to read: no words, or a
 * language other than English.
 */
export function readDraft(
  draft: string,
  context: DraftContext,
  network: Network | null = null,
): DraftScene | null {
  const text = draft.slice(0, LOOKED_AT);
  const message: MailMessage = { from: context.from, to: context.to, at: context.at, subject: '', text };
  const own = findZones(message).filter(({ kind }) => kind === 'new' || kind === 'closing');
  const words = own.map(({ start, end }) => text.slice(start, end)).join('\n');
  if (words.trim() === '' || !isReadable(detectLanguage(words), words)) return null;
  const sentences = findSentences(text, own);
  const doings =
    network === null
      ? []
      : readDraftWithNetwork(
          network,
          sentences.map((one) => text.slice(one.start, one.end)),
        );
  const lines = sentences.map(({ start, end }, at) => {
    const shortEnd = Math.min(end, start + LONGEST_LINE);
    const plain = plainOf(text.slice(start, shortEnd));
    const does = doings[at];
    return {
      start,
      end: shortEnd,
      plain,
      asked: /[?？]["')\s]*$/u.test(plain),
      ...(does === undefined ? {} : { does }),
    };
  });
  const clauses = sentences.flatMap((sentence) => findClauses(text, sentence));
  const promises = findPromises(message, clauses, { timeZone: context.timeZone, by: 'us' });
  return { text, plain: plainOf(text), lines, promises, context };
}
