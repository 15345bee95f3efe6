import type { PromiseEntry } from './promise.ts';

/** Words that hand something over as they are written. */
const HANDING =
  /\b(?:attached|attaching|enclosed|herewith|here (?:is|are|it is|they are|you go)|here['’]s|find (?:it |them )?below|in your inbox)\b/i;

/** Words in which something is reported done. */
const DONE =
  /\b(?:done|finished|completed|sent|sending|shared|uploaded|sorted|booked|signed|paid|transferred|arranged|delivered|ready)\b/i;

/** That it was promised says nothing of whether it is here. */
const PROMISED =
  /\b(?:as (?:promised|agreed|discussed)|(?:i|we)(?: had|['’]d| have|['’]ve)? promised|the promised)\b/i;

const EVERY_SIGN = new RegExp(`${HANDING.source}|${DONE.source}|${PROMISED.source}`, 'gi');

/** Not yet handed over, or about to be, whatever else is said. */
const NOT_YET =
  /\b(?:not|never|still|cannot|unable|forgot|delay(?:s|ed)?|will|shall|would|should|going to|about to|to be|tomorrow|tonight|shortly|soon|later|next (?:week|month|year|mon|tue|wed|thu|fri|sat|sun)\w*|nearly|almost|half|partly|mostly)\b|n['’]t\b|['’](?:ll|d)\b/i;

/** Words about a thing, or about the other side's, instead of the thing: they report nothing done by the writer. */
const ABOUT =
  /\b(?:once|when|whenever|as soon as|if|unless|until|please|need|needs|want|hope|try|thanks?|thank you|by (?:mon|tue|wed|thu|fri|sat|sun|noon|eod|the|\d)\w*|you(?:['’]ve| have| had)?(?: already| just| kindly)? (?:sent|shared|signed|paid|booked|uploaded|delivered))\b|\?/i;

/** "Here is why the plan is late", "here is the state of the plan". */
const INSTEAD =
  /\bhere(?: (?:is|are)|['’]s) (?:why|where|how|what|(?:the|an?|my|our) (?:\w+ )?(?:state|status|reason|problem|issue|question|update|delay|progress)\b)/i;

/** Too common to tell one thing from another. */
const COMMON = new Set(
  (
    'about after again also back been before come could days does from get give have here just know later look make more ' +
    'need next only over please send sent some soon tell than that their them then there they thing this till time today ' +
    'tomorrow until want week well what when which will with would your yours monday tuesday wednesday thursday friday ' +
    'saturday sunday january february march april june july august september october november december'
  ).split(' '),
);
/** What something promised comes as, whatever it is. */
const CARRIERS = new Set(
  'attachment attachments document documents email file files mail message'.split(' '),
);
const LEAST_LETTERS = 4;
const LONGEST_STEM = 8;

/** The telling words of a text. That it is done tells nothing. */
function tellingWords(text: string): string[] {
  const words =
    text
      .replace(EVERY_SIGN, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.filter((word) => word.length >= LEAST_LETTERS && !COMMON.has(word));
}

/** "copies" and "copy", "prices" and "pricing", "addresses" and "address" come out the same. */
function stemOf(word: string): string {
  return word
    .replace(/(?<=\p{L}{3})(?<!s)s$/u, '')
    .replace(/(?<=\p{L}{3})(?:ed|ing|e)$/u, '')
    .replace(/y$/u, 'i')
    .slice(0, LONGEST_STEM);
}

/** Whether a sentence hands something over or reports it done, and takes nothing of it back. */
function isHandedOver(sentence: string): boolean {
  if (NOT_YET.test(sentence)) return false;
  if (HANDING.test(sentence)) return !INSTEAD.test(sentence);
  return DONE.test(sentence) && !ABOUT.test(sentence);
}

/** "As promised, attached.": what was promised is here, and it is not said what it is. */
function isBare(sentence: string): boolean {
  return (
    PROMISED.test(sentence) &&
    HANDING.test(sentence) &&
    tellingWords(sentence).every((word) => CARRIERS.has(word))
  );
}

/**
 * D7: the sentence of a later message that shows a promise kept: it hands something over or reports it done, and
 * names what was promised. It is proposed, never taken for granted.
 * @param sentences of the new part of a message by the side that promised, written after the promise
 * @param isOnly no other promise can be meant by words that name nothing ("as promised, attached")
 * @returns the sentence, or null
 */
export function shownKept(
  { text }: Pick<PromiseEntry, 'text'>,
  sentences: readonly string[],
  isOnly = false,
): string | null {
  const promised = new Set(tellingWords(text).map(stemOf));
  const names = (sentence: string) => tellingWords(sentence).some((word) => promised.has(stemOf(word)));
  return (
    sentences.find(
      (sentence) => isHandedOver(sentence) && (names(sentence) || (isOnly && isBare(sentence))),
    ) ?? null
  );
}
