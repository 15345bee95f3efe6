import type { PromiseEntry } from './promise.ts';

/** Words in which something promised is handed over or reported done. */
const HANDED =
  /\b(?:attached|attaching|enclosed|herewith|here (?:is|are|it is|they are|you go)|here['’]s|find (?:it |them )?below|as promised|as agreed|as discussed|done|finished|completed|sent|sending|shared|uploaded|sorted|booked|signed|paid|transferred|arranged|delivered|ready|in your inbox)\b/i;

const EVERY_HANDED = new RegExp(HANDED.source, 'gi');

/** Not yet handed over, whatever else is said. */
const NOT_YET =
  /\b(?:not (?:yet )?(?:attached|done|finished|completed|sent|shared|uploaded|sorted|booked|signed|paid|ready)|still (?:working|waiting|to)|will (?:be )?(?:sen[dt]|share|attach|done|ready)|(?:is|are|was|were|has|have|wo|ca)n['’]t|cannot|unable|delay(?:ed)?)\b/i;

/** Too common to tell one thing from another. */
const COMMON = new Set(
  (
    'about after again also back been before come could days does from get give have here just know later look make more ' +
    'need next only over please send sent some soon tell than that their them then there they thing this till time today ' +
    'tomorrow until want week well what when which will with would your yours monday tuesday wednesday thursday friday ' +
    'saturday sunday january february march april june july august september october november december'
  ).split(' '),
);
const LEAST_LETTERS = 4;
const LONGEST_STEM = 8;

/** The telling words of a text, cut to a stem so that "invoices" meets "invoice". That it is done tells nothing. */
function tellingWords(text: string): ReadonlySet<string> {
  const words =
    text
      .replace(EVERY_HANDED, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const telling = words.filter((word) => word.length >= LEAST_LETTERS && !COMMON.has(word));
  return new Set(telling.map(stemOf));
}

/** "copies" and "copy", "prices" and "pricing", "addresses" and "address" come out the same. */
function stemOf(word: string): string {
  return word
    .replace(/(?<=\p{L}{3})(?<!s)s$/u, '')
    .replace(/(?<=\p{L}{3})(?:ed|ing|e)$/u, '')
    .replace(/y$/u, 'i')
    .slice(0, LONGEST_STEM);
}

/**
 * D7: the sentence of a later message that shows a promise kept: it hands something over or reports it done, and
 * names what was promised. It is proposed, never taken for granted.
 * @param sentences of the new part of a message by the side that promised, written after the promise
 * @returns the sentence, or null
 */
export function shownKept({ text }: Pick<PromiseEntry, 'text'>, sentences: readonly string[]): string | null {
  const promised = tellingWords(text);
  return (
    sentences.find((sentence) => {
      if (!HANDED.test(sentence) || NOT_YET.test(sentence)) return false;
      return [...tellingWords(sentence)].some((word) => promised.has(word));
    }) ?? null
  );
}
