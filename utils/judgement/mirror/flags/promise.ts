import { findDates } from '../../../mail/dates.ts';
import type { Span } from '../../../mail/reading.ts';
import { isDoing } from '../doing.ts';
import type { DraftLine, DraftScene } from '../draft-scene.ts';
import { partAround, wholeLine } from '../quoting.ts';
import type { Finder } from './finder.ts';

/** The writer's word on something to come: theirs to do, or a thing that will reach the reader. */
const GIVEN =
  /\b(?:i'll|we'll|i will|we will|i shall|we shall|i'm (?:\w+ing)|we're (?:\w+ing)|(?:you'll|you will|you shall|everybody will|everyone will) (?:have|get|receive|hear|find|see)|will (?:be|land|reach|come|follow|go|arrive|stand|have)|(?:reaches|reach|goes out to|go out to|lands? with|comes? to|with) you|(?:goes|go) out|follows?|on (?:your|its) (?:desk|way)|(?:in|on|at|through|with|before) your (?:inbox|hands?|desk|table|door(?:step)?|lobby|yard|gate|letter ?box|mail ?box|dropbox|reception|porter)|count on|rely on|expect (?:it|them|the \w+|our \w+|my \w+)|(?:you|your \w+) no later than|to you (?:by|on|before|at|tomorrow|today|first thing)|have .{1,40} (?:with|for) you)\b/;

/** Conditions, wishes, choices and things that merely happen bind nobody. */
const LOOSE =
  /\b(?:if|unless|should (?:you|they|the)|could|might|(?:i|we|you|it|they|that|this) may|(?:i|we) can|would|hope|perhaps|maybe|probably|try|in case|when (?:they|the|it)|once|provided|as soon as|office (?:is|will be)|be back|back at (?:our|my) desks?|closed|shut|holiday|away|out of (?:the )?office)\b|^\W*(?:they|he|she) (?:say|says|said|expect|expects)\b/;

/** What the writer will need is the reader's to give. */
const NEEDED = /^\W*(?:i|we)(?:'ll| will)(?: just| only| still| also)? need\b/;

/** What is joined on with "and" is another matter. */
const JOINED = /^\W*(?:and|&)\s/;

/** Whether a condition undoes the word given; one in a part that is joined on behind does not. */
function isLoose(line: DraftLine, scene: DraftScene, found: RegExpExecArray | null): boolean {
  if (!LOOSE.test(line.plain)) return false;
  if (found === null) return true;
  const { end } = partAround(scene.text, line, found.index, found.index + found[0].length);
  const cut = end - line.start;
  return LOOSE.test(line.plain.slice(0, cut)) || !JOINED.test(line.plain.slice(cut));
}

function ownWords(line: DraftLine, scene: DraftScene): Span[] {
  if (line.asked || NEEDED.test(line.plain)) return [];
  const found = GIVEN.exec(line.plain);
  if (isLoose(line, scene, found)) return [];
  // What the network knows to be a promise needs no day.
  const known = isDoing(line, 'promise', false);
  if (found === null) return known ? [wholeLine(scene.text, line)] : [];
  if (!isDoing(line, 'promise', true)) return [];
  const span = partAround(scene.text, line, found.index, found.index + found[0].length);
  const { at, timeZone } = scene.context;
  const words = scene.text.slice(span.start, span.end);
  return known || findDates(words, { at, timeZone, ahead: true }).length > 0 ? [span] : [];
}

/** Whether more than half of the words are the writer's: what is quoted of others is blank in `plain`. */
function isOwn(plain: string, words: string): boolean {
  const letters = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;
  return letters(plain) * 2 > letters(words);
}

/** The reader's own promises, where the draft holds them word for word, in its own part. */
function foundByReader(scene: DraftScene): Span[] {
  let from = 0;
  return scene.promises.flatMap(({ by, quote, due }) => {
    const start = scene.text.indexOf(quote, from);
    if (by !== 'us' || due === null || start < 0) return [];
    from = start + quote.length;
    const line = scene.lines.find((one) => one.start <= start && start < one.end);
    if (line === undefined || LOOSE.test(line.plain) || NEEDED.test(line.plain)) return [];
    return isOwn(line.plain.slice(start - line.start, from - line.start), quote)
      ? [{ start, end: from }]
      : [];
  });
}

/** D7: a promise of ours with its day, offered to the ledger. Polite fiction and conditions are none. */
export const promise: Finder = {
  flag: 'promise',
  find: (scene) => {
    const read = foundByReader(scene);
    const own = scene.lines
      .flatMap((line) => ownWords(line, scene))
      .filter((span) => !read.some((one) => one.start < span.end && span.start < one.end));
    return [...read, ...own];
  },
};
