import { tellingWords } from './value.ts';

/** What is asked for: the words right behind "what", "which", "your" or "let me have the". */
const ASKED =
  /\b(?:what(?:'s| is| are| was)?|which|whats|how is|let (?:me|us) have|send (?:me|us)|need|confirm|tell (?:me|us))((?: [\p{L}'-]+){1,5})/gu;

/** The label of a fact written as "Start date: 1 October". */
function labelOf(fact: string): string | null {
  return /^\s*([^:\n]{2,40}):/.exec(fact)?.[1] ?? null;
}

/** Whether a question asks for what the fact is labelled with. `line` is lower case. */
export function asksForLabel(line: string, fact: string): boolean {
  const label = labelOf(fact);
  if (label === null) return false;
  const wanted = tellingWords(label);
  // "what should visitors feel at the gate" asks for a feeling, not for the gate: a verb ends the thing asked for.
  return [...line.matchAll(ASKED)].some(([, words = '']) => {
    const [thing = ''] = words.split(
      / (?:should|would|do|does|did|will|can|could|is|are|shall|may|has|have|to|at|in|on|for)(?= |$)/,
    );
    return [...tellingWords(thing)].some((word) => wanted.has(word));
  });
}
