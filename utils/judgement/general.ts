import type { AskKind, Reading } from '../mail/reading.ts';
import { asking, quoting } from './families/family.ts';
import type { Question, TextPart } from './judgement.ts';
import { GENERAL } from './plain-questions.ts';
import { FEWEST_QUOTED } from './sayable.ts';
import { saidHere } from './slots/facts.ts';
import type { Phrase, Slots } from './slots.ts';
import { say, theirs } from './text-parts.ts';
import { saysItEnds } from './words/ends.ts';

/** A mail of so many words beside the ask tells what led to it. */
const TELLS_A_STORY = 16;

/** Said back, the plea for a yes names nothing. */
const ONLY_A_YES =
  /\b(?:blessing|nod|ok|okay|go-ahead|green light|approval|say yes|a yes|object|agree|happy|content)\b/i;

/** Kinds in which somebody they name is the measure of it. */
const MEASURED: readonly AskKind[] = ['scope', 'solution', 'quote'];

/**
 * What can be asked where nothing of theirs can be named or quoted, best first: of somebody they name near the ask, else
 * the plain questions of the kind, which rest on the asking sentence alone. They go behind all others (`rank.ts`).
 */
export function generalQuestions(
  kind: AskKind,
  { asked, named, requester, subjectLine, clause }: Slots,
  { text }: Reading,
): Question[] {
  if (asked.trim() === '' || (kind === 'cancel' && !saysItEnds(asked))) return [];
  const terse = text.split(/\s+/).length - asked.split(/\s+/).length < TELLS_A_STORY;
  // The words that ask for leave name the step; the subject line may name anything.
  const step = kind === 'approval' && clause && !ONLY_A_YES.test(clause.fact.text) ? clause : null;
  const plain = (GENERAL[kind] ?? [])
    .filter((one) => terse || !one.terse)
    .map(({ family, text: words, purpose }) => ({
      ...asking(
        family,
        step
          ? say`${quoting(step)}${words}`
          : subjectLine
            ? say`${under(subjectLine, text)}, ${lowered(words)}`
            : say`${words}`,
        purpose,
        subjectLine && !step ? [subjectLine.fact, saidHere(asked)] : [saidHere(asked)],
      ),
      general: true as const,
    }));
  const who = requester ?? (named && isBehind(named, asked, text) ? named : null);
  const measured = MEASURED.includes(kind) ? who : null;
  return measured ? [ofNamed(measured), ...plain] : plain;
}

/** 'On "Three rooms for the practice"', 'On the barn': a word or two are said as they are, for quoted they would sneer. */
function under({ parts, fact }: Phrase, mail: string): readonly TextPart[] {
  const line = fact.text;
  const words = line.split(/\s+/);
  if (words.length >= FEWEST_QUOTED) return say`On "${parts}"`;
  const [opens = '', ...rest] = words;
  const owner = OWNERS.get(opens.toLowerCase());
  if (owner) return say`On ${owner} ${[theirs(rest.join(' '))]}`;
  // A subject begins with a capital for its own sake; a name keeps it, and takes no article.
  const isName = /^\p{Lu}/u.test(opens) && new RegExp(`[^.!?\\n] ${escaped(opens)}\\b`).test(mail);
  const said = isName ? line : line.charAt(0).toLowerCase() + line.slice(1);
  const article = isName || /ing$/.test(opens) || !/\p{Ll}/u.test(opens) ? '' : 'the ';
  return say`On ${article}${[theirs(said)]}`;
}

/** "Your quote", "The hall" as we say them back. */
const OWNERS: ReadonlyMap<string, string> = new Map([
  ['the', 'the'],
  ['our', 'your'],
  ['my', 'your'],
  ['your', 'our'],
]);

function escaped(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '.');
}

/** A question that goes on behind a comma. "I" stays as it is. */
function lowered(words: string): string {
  return words.startsWith('I ') ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** Somebody named a few lines off may have nothing to do with it, unless it is they who want it. */
function isBehind({ fact }: Phrase, asked: string, text: string): boolean {
  if (asked.includes(fact.text)) return true;
  const behind = text.slice(text.indexOf(fact.text) + fact.text.length);
  return /^ (?:also |now |would )?(?:wants?|asks?|asked|insists?|likes?)\b/i.test(behind);
}

/** Somebody who is in it, though not as the one it is made for: what they would call worth it shows the measure. */
function ofNamed(people: Phrase): Question {
  return asking(
    'beneficiary',
    say`What would make ${people.parts} say that it was worth doing?`,
    'aims it at the people it has to work for',
    [people.fact],
  );
}
