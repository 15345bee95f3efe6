import type { Ask, Reading } from '../../mail/reading.ts';
import type { History } from '../judgement.ts';
import type { Phrase } from '../slots.ts';
import { theirs } from '../text-parts.ts';
import { ALONE_TOO, DID, LED, namesSameDay } from '../words/days.ts';
import { sentenceIndex } from '../words/sentence-of.ts';
import { tokensOf } from '../words/tokens.ts';
import { PLEASANTRY, PRIVATE } from '../words/trouble-words.ts';
import { clausesOf, hasVerb } from './clauses.ts';
import type { WantedDate } from './date.ts';
import { saidHere } from './facts.ts';
import { telling, worthHeard } from './telling.ts';

const FEWEST = 4;
const MOST = 15;
/** So many sentences before and behind the ask tell what the day is for. */
const BEFORE = 6;
const BEHIND = 3;
const LEAST = 0.6;

/** What is asked, what lies with us, or what somebody will send is not what happens on the day. */
const ASKING =
  /\b(?:you|yours?|need\w*|must|should|would|could|please|possible|possibly|doable|chance|by then|has to|have to|ought|wants?|latest|let me|ready|finished|done|planned|booked|schedule[d]?|delivery|order|confirm\w*)\b|'d\b|\b(?:i|we|he|she)(?:'ll| will| can) (?:send|mail|text|call|ring|let|give|bring|get|have|fetch)\b|\b(?:sends?|mails?) /i;
/** No clause of its own, or one that points at what was named before. */
const OPENS_BADLY =
  /^(?:if|as|when|while|before|after|until|by|on|in|at|from|for|with|not|only|so|or|it|it's|this|that|he|she|which|who|can|could|is|are|do|does|will|i|i'm|i've|my (?:wife|husband|mother|mum)|last|yesterday|thank\w*|hope)\b/i;
/** What happens to people and houses on a day, where no ending gives the verb away. */
const HAPPENS =
  /\b(?:arrives?|fails?|ends?|expires?|lands?|flies|departs?|sails?|meets?|sits?|visits?|turns?|announces?|locks?|prints?|closes?|shuts?|opens?|starts?|begins?|comes?|moves?|runs? out|hands?|goes|leaves?|changes?|holds?|returns?|reopens?|launch(?:es)?|go|switch(?:es)?|votes?|decides?|signs?|plays?|performs?|celebrates?|marr(?:y|ies)|gathers?|travels?|inspects?|judges?|loads?|packs?|ships?|publish(?:es)?)\b/i;
/** Where the asking begins behind what happens: "… to the 29th so we need the floor". */
const LEADS_ON = /,? (?:hence|therefore|otherwise|so (?=(?:we|i|the|our|it)\b)) ?/gi;
/** What somebody did on a day before is over; what was moved is still to come. */
const OVER = /\b(?:was|were|came|rang|saw|went|told|wrote|sent|said|had|ordered|asked|heard|visited)\b/i;
const A_DAY =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:end|beginning|start|middle) of (?:\p{Lu}|(?:that|this|the|next) (?:week|month|quarter|year))|\bthe \d{1,2}(?:st|nd|rd|th)\b|\bon that (?:day|evening|morning)\b/u;

/**
 * The clause that tells what happens on the day they need it by, or near it: "The minister is coming on 19 September".
 * For quoting; null where they name a day and nothing that it is for.
 */
export function findOccasion(
  whole: Reading,
  ask: Ask,
  date: WantedDate | null,
  history: History,
): Phrase | null {
  const reading = telling(whole, ask, 'day');
  const asked = Math.max(0, sentenceIndex(reading, ask));
  const found = reading.sentences.flatMap((sentence, at) => {
    const { text } = sentence;
    if (at < asked - BEFORE || at > asked + BEHIND || isAside(text)) return [];
    const far = Math.abs(at - asked) * 0.2;
    return clausesOf(text.replace(LEADS_ON, ' ; '))
      .map(shortened)
      .filter((clause) => isOccasion(clause, reading) && !isPlanned(clause, history))
      .map((clause) => ({ clause, worth: worthOf(clause, date) + worthHeard(sentence, 'day') - far }));
  });
  const [best] = found.filter(({ worth }) => worth >= LEAST).sort((a, b) => b.worth - a.worth);
  return best ? { parts: [theirs(best.clause)], plural: false, fact: saidHere(best.clause) } : null;
}

/** A question, or how it has been up to now. */
function isAside(text: string): boolean {
  return (
    text.trim().endsWith('?') ||
    /\b(?:(?:un)?till? now|so far|up to now|usually|normally|as usual)\b/i.test(text)
  );
}

/** A long one ends at a comma behind its day. */
function shortened(clause: string): string {
  let kept = clause;
  while (kept.includes(', ') && (words(kept) > MOST || dayIn(kept.slice(0, kept.lastIndexOf(', ')))))
    kept = kept.slice(0, kept.lastIndexOf(', '));
  return kept.replace(
    /,? (?:and )?(?:not|no longer|no more|instead of)(?:(?: on| for| in)? (?:the |\d|\p{Lu})[^,]*)?$/u,
    '',
  );
}

function words(text: string): number {
  return text.split(/\s+/).length;
}

function dayIn(text: string): boolean {
  return LED.test(text) || ALONE_TOO.test(text) || A_DAY.test(text);
}

function isOccasion(clause: string, { promises, wishes }: Reading): boolean {
  const count = words(clause);
  if (count < FEWEST || count > MOST || /["“”\n()?]/.test(clause) || !dayIn(clause)) return false;
  if (ASKING.test(clause) || OPENS_BADLY.test(clause) || OVER.test(clause) || DID.test(clause)) return false;
  if (PLEASANTRY.test(clause) || PRIVATE.test(withoutFamily(clause))) return false;
  if ([...promises.map(({ quote }) => quote), ...wishes].some((one) => one.includes(clause))) return false;
  // The month is no auxiliary.
  return HAPPENS.test(clause) || hasVerb(tokensOf(clause).filter(({ text }) => text !== 'May'));
}

/** "Drop 1 comes on 28 February" says back what we had planned ourselves. */
function isPlanned(clause: string, { thread }: History): boolean {
  const day = ALONE_TOO.exec(clause)?.[1];
  return day !== undefined && thread.some(({ from, text }) => from === 'us' && namesSameDay(day, text));
}

/** Whose birthday it is may be said back; what goes on in their life may not. */
function withoutFamily(clause: string): string {
  return clause.replace(/\bmy (?:mother|father|son|daughter|brother|sister)\b/gi, '');
}

/** The day itself is worth most; who or what comes to it should have a name. */
function worthOf(clause: string, date: WantedDate | null): number {
  const day = date ? date.bare.text : null;
  const named = /^(?:the|our|my|\d+|\p{Lu}\p{Ll}+) /u.test(clause) && !/^(?:They|We|There)\b/.test(clause);
  return 1 + (day && clause.includes(day) ? 1 : 0) + (named ? 0.8 : 0);
}
