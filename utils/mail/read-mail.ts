import type { Clause } from './asks/clauses.ts';
import { findAsks } from './asks/find-asks.ts';
import type { ReaderModel } from './model/reader-model.ts';
import { shippedModel } from './model/shipped.ts';
import { type Found, withModel } from './model/with-model.ts';
import type { Networks } from './network/networks.ts';
import { partsOf } from './parts.ts';
import { findPromises } from './promises.ts';
import type { MailMessage, Reading, ReadingContext } from './reading.ts';
import { closesDiscussion } from './tone/closing-words.ts';
import { moodOf } from './tone/mood.ts';
import { decidedWithReasons } from './tone/reasons.ts';
import { registerOf } from './tone/register.ts';
import { findWishes } from './wishes.ts';

function byPatterns(message: MailMessage, clauses: readonly Clause[], context: ReadingContext): Found {
  const wishes = findWishes(clauses);
  const rest = clauses.filter((clause) => !wishes.has(clause));
  return {
    asks: findAsks(message.text, rest),
    promises: findPromises(message, rest, context),
    wishes: [...wishes].map((clause) => message.text.slice(clause.start, clause.end)),
  };
}

/**
 * Makes a reader. With a model its trained weights decide what stands and of which kind it is, and the patterns
 * lend it the words; without one the patterns read alone. What we write ourselves is always read by patterns.
 */
export function readerWith(
  modelOf: () => ReaderModel | null,
  networks: Networks | null = null,
): (message: MailMessage, context: ReadingContext) => Reading {
  return (message, context) => {
    const parts = partsOf(message);
    const { zones, text, language, readable, automatic, statements } = parts;
    const clauses = parts.spoken.flatMap((one) => one.clauses);
    const patterns = byPatterns(message, clauses, context);
    const model = context.by === 'client' && parts.spoken.length > 0 ? modelOf() : null;
    const found = model === null ? patterns : withModel(model, message, parts, patterns, context, networks);
    return {
      language,
      readable,
      zones,
      text,
      sentences: statements.map(({ start, end, text: words }, at) => {
        const tells = found.tells?.[at];
        return { start, end, text: words, ...(tells ? { tells } : {}) };
      }),
      asks: found.asks,
      ...found.decided,
      promises: found.promises,
      wishes: found.wishes,
      mood: moodOf(found.asks, clauses),
      register: registerOf(message.text, zones, text),
      automatic,
      decidedWithReasons: decidedWithReasons(found.asks, statements),
      closesDiscussion: closesDiscussion(clauses, found.asks),
    };
  };
}

/**
 * Reads one message: its zones, and from the new text the asks, promises and wishes, mood and register.
 * A pure function: the same message and context give the same reading. It never throws on any text, and time
 * grows with the text's length. Outside English, and in mail that no person wrote, nothing is judged: asks,
 * promises and wishes stay empty. Of very long new text only the first 60,000 characters are judged.
 */
export const readMail = readerWith(shippedModel);
