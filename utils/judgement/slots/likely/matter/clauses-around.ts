import type { Ask, AskKind, Reading, Sentence } from '../../../../mail/reading.ts';
import { sentenceIndex } from '../../../words/sentence-of.ts';
import { PRIVATE } from '../../../words/trouble-words.ts';
import { clausesOf, isPlainClause } from '../../clauses.ts';

/** So far from the ask a clause may tell what is behind it, in sentences. */
const BEFORE = 10;
const BEHIND = 6;
/** The most words that are quoted. */
const MOST = 17;
const FEWEST_LEFT = 5;
/** Asks that ask for nothing and tell how it is. */
const TELLING: readonly AskKind[] = ['complaint', 'decided', 'none'];

/** "That is mended": what is over is no reason for anything. */
export const MENDED =
  /^(?:that|it|this|all)(?:'s| is| has been| was)(?: now| all| since)? (?:been )?(?:mended|fixed|repaired|sorted|settled|over|past|solved|done)\b/i;

/** A clause that could be quoted as what is behind the ask, and where it stands. */
export interface ClauseAround {
  readonly clause: string;
  readonly sentence: Sentence;
  /** How many sentences behind the asking one. */
  readonly away: number;
  /** What stands before it in its sentence. */
  readonly led: string;
}

/** What is looked through for what is behind an ask. */
export type Mail = Pick<Reading, 'sentences' | 'asks' | 'wishes'>;

/** Every clause around the ask that can be quoted: no question, no asking words, nothing private, no wish in passing. */
export function clausesAround(mail: Mail, ask: Ask): ClauseAround[] {
  const at = Math.max(0, sentenceIndex(mail, ask));
  const from = Math.max(0, at - BEFORE);
  return mail.sentences.slice(from, at + BEHIND + 1).flatMap((sentence, index) => {
    if (sentence.text.trim().endsWith('?') || isPrivate(sentence.text)) return [];
    if (MENDED.test(mail.sentences[from + index + 1]?.text ?? '')) return [];
    if (mail.wishes.some((wish) => sentence.text.includes(wish))) return [];
    return clausesOf(besideAsks(sentence.text, mail, ask))
      .map(shortened)
      .filter((clause) => isPlainClause(clause, true, MOST))
      .map((clause) => ({
        clause,
        sentence,
        away: from + index - at,
        led: sentence.text.slice(0, Math.max(0, sentence.text.indexOf(clause))),
      }));
  });
}

/** Somebody of the family may be named beside it, as long as the words are not about them. */
export function isPrivate(clause: string): boolean {
  return PRIVATE.test(
    clause.replace(/\bmy (?:wife|husband|mother|father|son|daughter|brother|sister)\b/gi, ''),
  );
}

/** The sentence without the asking words: "We want a hard roof, *so folk aren't put off by rain*". */
export function besideAsks(text: string, { asks }: Mail, ask: Ask): string {
  const asking = asks.filter((one) => !TELLING.includes(one.kind));
  return [ask, ...asking].reduce((rest, { quote }) => rest.replace(quote, ' ; '), text);
}

/** What one of them does or says beside it: ", my wife has picked a whale". */
const ASIDE = /, (?:my|i|he|she) [^,]+$/i;

/** A long clause ends at a comma, and any before an aside, if enough is left. */
function shortened(clause: string): string {
  let kept = clause.replace(ASIDE, '');
  while (kept.split(/\s+/).length > MOST && kept.includes(', ')) kept = kept.slice(0, kept.lastIndexOf(', '));
  return kept.split(/\s+/).length >= FEWEST_LEFT ? kept : clause;
}
