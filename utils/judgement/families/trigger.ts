import type { AskKind } from '../../mail/reading.ts';
import type { Question } from '../judgement.ts';
import type { Thing } from '../slots/as-thing.ts';
import type { Slots } from '../slots.ts';
import { say } from '../text-parts.ts';
import { isContrast } from '../words/contrast.ts';
import { tellsOfPast } from '../words/past.ts';
import { asking, type Family, given, quoting, wordings } from './family.ts';

/** A mail of so many words beside the ask tells what led to it; asking for that again would only show it unread. */
const TELLS_A_STORY = 24;
/** Of an addition as much, where none of the signs that it is told stands in it. */
const TELLS_OF_ADDITION = 16;

/** Uncovers what put it on the table now: the event tells more of the need than the remedy does. */
export const trigger: Family = {
  id: 'trigger',
  applies: ({ trouble, reason, matter }, { kind, reading }) => {
    const terse =
      reading.text.split(/\s+/).length - (reading.asks[0]?.quote.split(/\s+/).length ?? 0) <
      (kind === 'scope' ? TELLS_OF_ADDITION : TELLS_A_STORY);
    if (kind === 'vague' && matter && isContrast(matter.fact.text)) return true;
    if (kind === 'vague') return trouble !== null || reading.text.split(/\s+/).length < TELLS_A_STORY / 2;
    return (
      terse &&
      trouble === null &&
      reason === null &&
      ['solution', 'scope', 'deadline', 'quote', 'deliverable'].includes(kind)
    );
  },
  make: (slots, { kind, reading }) => {
    if (kind === 'vague') return ofOpen(slots, reading.text);
    if (kind === 'deadline') return ofDate(slots);
    return slots.thing ? ofThing(slots, slots.thing, kind) : ofWords(slots, kind);
  },
};

/** They tell since when, or that it was always so. */
const DATED =
  /\b(?:since|always|ever|for (?:years|months|weeks|\w+ (?:years|months|weeks))|last (?:year|month|week|autumn|spring|summer|winter|night)|this (?:year|month|week|morning)|yesterday|used to|every (?:year|time|winter|summer)|months? (?:in|ago)|years? (?:in|ago)|weeks? (?:in|ago)|before|until)\b|\b(?:19|20)\d\d\b|\bin (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** It was otherwise before, or comes again: it has a beginning. */
const BEGAN =
  /\b(?:any ?more|no longer|gone|stopped|started|lately|again|dropp\w+|lost|los(?:es?|ing)|slow\w*|became|gotten|worse|fell|fall(?:s|ing)?|slipp\w+|breaks?|broke\w*|keeps?|leak\w*|late|wrong|cloudy|quiet(?:er)?|stuck|fail\w*|complain\w*|crack\w*|not what we)\b/i;
/** What never is, what somebody wants, and what was once, is not better at times. */
const NEVER_BETTER =
  /\b(?:never|ever|nobody|no one|nothing|wants?|last (?:week|month|year|\p{L}+day)|yesterday|since|says?|i|stopped|anyone|they've|letter|without a word)\b|\d{3}/iu;

function mayVary(told: string): boolean {
  return !NEVER_BETTER.test(told) && !tellsOfPast(told);
}

function ofOpen({ topic, thing, trouble, troubleToo, matter }: Slots, text: string): Question[] | null {
  const undated =
    [troubleToo, trouble].find((one) => one && BEGAN.test(one.fact.text) && !DATED.test(text)) ?? null;
  const contrast = [trouble, troubleToo, matter].find((one) => one && isContrast(one.fact.text)) ?? null;
  const lasting = [trouble, troubleToo].find((one) => one && mayVary(one.fact.text)) ?? null;
  return wordings(
    given(contrast, (one) =>
      asking(
        'trigger',
        say`You write "${one.parts}". What is different where it goes well?`,
        'what helps in one place often helps in the other',
        [one.fact],
      ),
    ),
    given(undated, (one) =>
      asking(
        'trigger',
        say`You write "${one.parts}". When did that begin, and what else changed about then?`,
        'what changed at the time often points to the cause',
        [one.fact],
      ),
    ),
    given(lasting, (one) =>
      asking(
        'trigger',
        say`You write "${one.parts}". When is that better, and what is different then?`,
        'what helps now and then often shows the way',
        [one.fact],
      ),
    ),
    given(troubleToo ?? trouble, (one) =>
      asking(
        'trigger',
        say`You write "${one.parts}". When did it last go well, and what was different then?`,
        'what worked before often shows the way',
        [one.fact],
      ),
    ),
    given(trouble || matter ? null : (topic ?? thing), (one) =>
      asking(
        'trigger',
        say`What put ${one.definite} on your mind just now?`,
        'the occasion tells where to begin',
        [one.fact],
      ),
    ),
  );
}

function ofDate({ date }: Slots): Question[] | null {
  return wordings(
    given(date?.exact ? date : null, (one) =>
      asking(
        'trigger',
        say`What happens on ${one.bare} that it has to be ready for?`,
        'tells what has to be there by then and what need not',
        [one.fact],
      ),
    ),
  );
}

const PURPOSE = 'the occasion tells what it has to do';

/** Where no thing could be named, by the words that are asked with. */
function ofWords({ core, clause }: Slots, kind: AskKind): Question[] | null {
  if (kind === 'quote') return null;
  return wordings(
    given(kind === 'deliverable' ? null : core, (one) =>
      asking('trigger', say`You ask for "${one.parts}". What had happened just before?`, PURPOSE, [one.fact]),
    ),
    given(clause, (one) =>
      asking('trigger', say`${quoting(one)}What made that come up just now?`, PURPOSE, [one.fact]),
    ),
  );
}

/** "four more pages for the obituary", "we've added a second Ariel, so …": the occasion is told. */
const FOR_WHOM =
  /\bfor (?:the|our|my|his|her|a) (?!next|coming|first|second)|, (?:so|hence|therefore|because|since) /i;

/** What is new has an occasion, unless they tell who wants it: then it is known. */
function ofThing(
  { deed, requester, requested, asked }: Slots,
  thing: Thing,
  kind: AskKind,
): Question[] | null {
  if (kind === 'scope' && (requester || requested || FOR_WHOM.test(asked))) return null;
  if (!thing.fresh || thing.sort === 'offer' || thing.sort === 'people' || deed?.manner === 'changed')
    return null;
  const question = asking(
    'trigger',
    say`What happened that put ${thing.definite} on the table now?`,
    PURPOSE,
    [thing.fact],
  );
  // A price for goods needs no story; of an addition it is the story that tells.
  return wordings(kind === 'quote' ? question : question);
}
