import type { Ask, Reading } from '../../mail/reading.ts';
import type { Phrase } from '../slots.ts';
import { theirs } from '../text-parts.ts';
import { withoutEndMarks } from '../words/trim.ts';
import { saidHere } from './facts.ts';

/** What they have not decided yet: "we're looking to move the housings", "we consider voices in Polish". */
const CONSIDERED =
  /\b(?:i|we|management|the board|they)(?:'re| are|'m| am|'d| would)? (?:also |currently |now |just )?(?:looking to|looking at|planning|plan(?! of)|considering|consider|thinking of|thinking about|think of|think about|intend(?:ing)? to|weighing|toying with|about to|wondering whether to|desirous of) [^.;:?!()"“”\n]{6,90}/i;
const FEWEST = 5;
const MOST = 14;

/** The clause in which they tell what the price is wanted for, to be quoted; null where they tell of no plan. */
export function findPlan(reading: Reading, ask: Ask): Phrase | null {
  for (const { text } of reading.sentences) {
    const clause = shortened(withoutEndMarks(CONSIDERED.exec(text)?.[0].trim() ?? ''));
    const words = clause.split(/\s+/).length;
    if (words < FEWEST || words > MOST || ask.quote.includes(clause)) continue;
    return { parts: [theirs(clause)], plural: false, fact: saidHere(clause) };
  }
  return null;
}

/** Up to the first comma that leaves enough to be said. */
function shortened(clause: string): string {
  const pieces = clause.split(/, | (?:and|so|but) (?=(?:i|we|you|would|need|want|please)\b)/);
  let kept = pieces[0] ?? '';
  for (const piece of pieces.slice(1)) {
    if (kept.split(/\s+/).length >= FEWEST) break;
    kept = clause.slice(0, clause.indexOf(piece, kept.length) + piece.length);
  }
  return kept;
}
