import { type Clause, findClauses } from './asks/clauses.ts';
import { findAsks } from './asks/find-asks.ts';
import { automaticKind } from './automatic.ts';
import { detectLanguage, isReadable } from './language.ts';
import { findPromises } from './promises.ts';
import type { MailMessage, Reading, ReadingContext, Zone } from './reading.ts';
import { findSentences } from './sentences.ts';
import { closesDiscussion } from './tone/closing-words.ts';
import { moodOf } from './tone/mood.ts';
import { decidedWithReasons } from './tone/reasons.ts';
import { registerOf } from './tone/register.ts';
import { findWishes } from './wishes.ts';
import { findZones } from './zones.ts';

/** Judging stops after so many characters of new text: a client's mail is shorter, a pasted log is not. */
const JUDGED = 60_000;

function slices(text: string, zones: readonly Zone[]): string {
  return zones
    .map((zone) => text.slice(zone.start, zone.end).trim())
    .filter((piece) => piece !== '')
    .join('\n\n');
}

function judgedPart(zones: readonly Zone[]): Zone[] {
  let left = JUDGED;
  return zones.flatMap((zone) => {
    const end = Math.min(zone.end, zone.start + left);
    left -= end - zone.start;
    return end > zone.start ? [{ ...zone, end }] : [];
  });
}

/**
 * Reads one message: its zones, and from the new text the asks, promises and wishes, mood and register.
 * A pure function: the same message and context give the same reading. It never throws on any text, and time
 * grows with the text's length. Outside English, and in mail that no person wrote, nothing is judged: asks,
 * promises and wishes stay empty. Of very long new text only the first 60,000 characters are judged.
 */
export function readMail(message: MailMessage, context: ReadingContext): Reading {
  const zones = findZones(message);
  const fresh = zones.filter((zone) => zone.kind === 'new');
  const text = slices(message.text, fresh);
  const language = detectLanguage(text);
  const readable = isReadable(language, text);
  const automatic = automaticKind(message, text);
  const sentences = findSentences(message.text, judgedPart(fresh));
  const judged = readable && automatic === null;
  const clauses: Clause[] = judged
    ? sentences.flatMap((sentence) => findClauses(message.text, sentence))
    : [];
  const wishes = findWishes(clauses);
  const asks = findAsks(
    message.text,
    clauses.filter((clause) => !wishes.has(clause)),
  );
  return {
    language,
    readable,
    zones,
    text,
    sentences: sentences.map(({ start, end, text: words }) => ({ start, end, text: words })),
    asks,
    promises: findPromises(
      message,
      clauses.filter((clause) => !wishes.has(clause)),
      context,
    ),
    wishes: [...wishes].map((clause) => message.text.slice(clause.start, clause.end)),
    mood: moodOf(asks, clauses),
    register: registerOf(message.text, zones, text),
    automatic,
    decidedWithReasons: decidedWithReasons(asks, sentences),
    closesDiscussion: closesDiscussion(clauses, asks),
  };
}
