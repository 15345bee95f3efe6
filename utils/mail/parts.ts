import { type Clause, findClauses } from './asks/clauses.ts';
import { automaticKind } from './automatic.ts';
import { detectLanguage, isReadable } from './language.ts';
import type { AutomaticKind, MailMessage, Zone } from './reading.ts';
import { findSentences, type Statement } from './sentences.ts';
import { findZones } from './zones.ts';

/** Judging stops after so many characters of new text: a client's mail is shorter, a pasted log is not. */
const JUDGED = 60_000;

/** A sentence of the new text with its clauses. */
export interface Spoken {
  readonly statement: Statement;
  readonly clauses: readonly Clause[];
}

/** A message taken apart, before anything is made of it. */
export interface Parts {
  readonly zones: readonly Zone[];
  readonly text: string;
  readonly language: string;
  readonly readable: boolean;
  readonly automatic: AutomaticKind | null;
  readonly statements: readonly Statement[];
  /** Empty where nothing is judged: outside English, and in mail that no person wrote. */
  readonly spoken: readonly Spoken[];
}

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

/** Takes a message apart: zones, new text, language, sentences and clauses. Time grows with its length. */
export function partsOf(message: MailMessage): Parts {
  const zones = findZones(message);
  const fresh = zones.filter((zone) => zone.kind === 'new');
  const text = slices(message.text, fresh);
  const language = detectLanguage(text);
  const readable = isReadable(language, text);
  const automatic = automaticKind(message, text);
  const statements = findSentences(message.text, judgedPart(fresh));
  const spoken = readable && automatic === null ? statements : [];
  return {
    zones,
    text,
    language,
    readable,
    automatic,
    statements,
    spoken: spoken.map((statement) => ({ statement, clauses: findClauses(message.text, statement) })),
  };
}
