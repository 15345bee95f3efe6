import type { Question, TextPart } from '../judgement.ts';
import type { WantedDate } from '../slots/date.ts';
import { saidHere } from '../slots/facts.ts';
import type { Phrase, Slots } from '../slots.ts';
import { joinParts, ours, plainText, say } from '../text-parts.ts';
import { type Family, given, modest, wordings } from './family.ts';
import { ask } from './tradeoff/ask.ts';
import { choices } from './tradeoff/choices.ts';
import { ofAddition } from './tradeoff/of-addition.ts';
import { ofPrice } from './tradeoff/of-price.ts';

/** Uncovers which part gives if the price, the date or the addition holds: they choose with open eyes. */
export const tradeoff: Family = {
  id: 'tradeoff',
  make: (slots, { kind, reading }) => {
    if (kind === 'discount') return ofPrice(slots, reading.text);
    if (kind === 'deadline') return ofDate(slots);
    if (kind === 'quote') return ofOffer(slots);
    return kind === 'scope' ? ofAddition(slots, reading.text) : null;
  },
};

/** What they would keep of it, or which of two ways they would take, were the price no matter. */
function ofOffer({ thing, topic, twoWays, ways, wantedParts }: Slots): Question[] | null {
  const about = [thing, topic].find((one) => one && one.sort !== 'offer' && one.sort !== 'people') ?? null;
  return wordings(
    given(twoWays ? about : null, (one) =>
      ask(
        say`For ${one.definite}, if both ways came out at the same price, which would you take, and what makes it the better one?`,
        one.fact,
      ),
    ),
    given(twoWays && about ? null : ways, (one) =>
      ask(
        say`You ask for a price "${one.parts}". If both came out the same, which would you take, and what makes it the better one?`,
        one.fact,
      ),
    ),
    wantedParts.length > 0
      ? ask(
          say`If the sum came out higher than you hope, which of these could wait: ${choices(wantedParts)}?`,
          saidHere(wantedParts.map((part) => plainText(part)).join(', ')),
        )
      : null,
    given(about && divisible(about) ? about : null, (one) =>
      ask(
        say`If the figure for ${one.definite} came out higher than you hope, what would you keep, and what could wait?`,
        one.fact,
      ),
    ),
  );
}

/** "if the cable and the switch were in place": they name what has to be there. */
const NAMED_READY =
  /\b(?!(?:it|this|that|they|we|you|all)\b)\p{L}+ (?:has to|have to|must|should|needs? to|ought to|were|was|is|are)(?: be)? (?:already |all )?(?:in place|ready|done|finished|there|here|in front|installed|delivered|out|up)\b/iu;

/** "Everything must be out", "your figure": what they say must be there has no least part. */
function isWhole({ thing, asked }: Slots): boolean {
  return (
    /\b(?:everything|every|all|whole|complete|completely|both|figures?|numbers?|the keys?)\b/i.test(asked) ||
    NAMED_READY.test(asked) ||
    (thing !== null && !divisible(thing))
  );
}

function ofDate(slots: Slots): Question[] | null {
  const { thing: asked, topic, date, trouble, ourDay } = slots;
  const thing = topic && (topic.plural || topic.head === 'import') ? topic : asked;
  return wordings(
    date?.exact && ourDay && !isWhole(slots) ? byTwoDays(thing, date, ourDay) : null,
    date && thing && thing.sort !== 'event' && thing.sort !== 'people' && divisible(thing)
      ? ask(
          say`If only ${thing.plural ? 'some' : 'part'} of ${withoutAll(thing)} can be ready ${date.when}, which ${thing.plural ? 'ones have' : 'part has'} to be?`,
          date.fact,
          thing.fact,
        )
      : null,
    modest(
      given(isWhole(slots) ? null : date, (one) =>
        ask(say`What must be ready ${one.when} at the very least, and what could follow?`, one.fact),
      ),
    ),
    date
      ? null
      : given(trouble, (one) =>
          ask(
            say`You write "${one.parts}". If not everything can be done in time, what has to come first?`,
            one.fact,
          ),
        ),
  );
}

/** Their day and ours side by side: what the sooner one is for, and what may keep to the later. */
function byTwoDays(thing: Slots['thing'], date: WantedDate, ourDay: Phrase): Question {
  const later = say`and what could follow by ${ourDay.parts}, as planned`;
  const what =
    thing && thing.sort !== 'event' && thing.sort !== 'people' && divisible(thing)
      ? thing.plural
        ? say`Which of ${withoutAll(thing)} have to be there`
        : say`Which part of ${withoutAll(thing)} has to be there`
      : say`What has to be there`;
  return ask(say`${what} ${date.when}, ${later}?`, date.fact, ourDay.fact);
}

/** "some of all 40 projects" is said as "some of the 40 projects". */
function withoutAll(thing: NonNullable<Slots['thing']>): TextPart[] {
  const [first, ...rest] = thing.definite;
  if (first?.kind !== 'ours' || !/^(?:all|both) /.test(first.text)) return [...thing.definite];
  return joinParts([ours(first.text.replace(/^(?:all|both) (?:the )?/, 'the ')), ...rest]);
}

const IN_PARTS =
  /^(?:walls?|floor|hall|vault|building|store|site|shop|import|migration|order|wing|room|kitchen|house|roof|garden|park|collection|catalogue|campaign|exhibition|stand|delivery|translation|programme|set|range|office|garden|installation|fit-out|refit|course|training)$/;

/** Things and papers come in parts; one machine comes whole. */
function divisible(thing: NonNullable<Slots['thing']>): boolean {
  return thing.plural || thing.sort === 'document' || IN_PARTS.test(thing.head);
}
