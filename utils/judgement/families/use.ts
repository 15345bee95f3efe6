import type { AskKind } from '../../mail/reading.ts';
import type { Question, TextPart } from '../judgement.ts';
import type { Thing } from '../slots/as-thing.ts';
import type { Kept } from '../slots/kept.ts';
import type { Slots } from '../slots.ts';
import { say } from '../text-parts.ts';
import { WORKED_WITH } from '../words/worked-with.ts';
import { asking, type Family, given, wordings } from './family.ts';
import { ofAddition } from './use/of-addition.ts';
import { ofMeeting } from './use/of-meeting.ts';
import { ofPaper, ofPaperNamed } from './use/of-paper.ts';

const PURPOSE = 'tells which part has to be right first';

/** Uncovers who uses it first, and for what: often a smaller thing would do, or another one. */
export const use: Family = {
  id: 'use',
  applies: (_slots, { kind }) => !['approval', 'referral', 'deadline'].includes(kind),
  make: (slots, { kind, reading }) => {
    if (kind === 'discount') return ofPrice(slots);
    if (kind === 'renewal') return ofTerm(slots);
    if (kind === 'meeting') return ofMeeting(slots, reading.text);
    if (kind === 'vague') return ofVague(slots);
    return ofThing(slots, kind, reading.text);
  },
};

function ofPrice({ amount }: Slots): Question[] | null {
  return wordings(
    given(amount, (one) =>
      asking(
        'use',
        say`Before we talk about ${one.parts}: which part of what you have from us earns its keep, and which hardly does?`,
        'shows what is worth its price to you and what could go',
        [one.fact],
      ),
    ),
  );
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** What was used and what was not, before the same is bought again. */
function ofTerm({ period, topic, kept, record, change, trouble }: Slots): Question[] | null {
  const purpose = 'keeps what you use and drops what you do not';
  const told = record ?? change ?? trouble;
  const used = 'which part of it would you miss first, and which hardly?';
  return wordings(
    given(told ? null : kept, (one) => asking('use', ofKept(one), purpose, [one.fact])),
    given(period, (one) => asking('use', say`Before we sign for ${one.parts}: ${used}`, purpose, [one.fact])),
    given(topic, (one) =>
      asking('use', say`Before we go on with ${one.definite}: ${used}`, purpose, [one.fact]),
    ),
  );
}

/** What goes on as it is, by what one can tell of it: where hours went, who sits on a seat, what matters most. */
function ofKept({ parts, sort }: Kept): TextPart[] {
  if (sort === 'time')
    return say`What did ${parts} mostly go into so far, and what should they go into next?`;
  return sort === 'users'
    ? say`Of ${parts}, how many are used every week, and what keeps the others away?`
    : say`Of ${parts}, which matter most to you, and which hardly?`;
}

function ofVague({ trouble, troubleToo }: Slots): Question[] | null {
  return wordings(
    given(ofOthers(troubleToo) ?? ofOthers(trouble), (one) =>
      asking('use', say`You write "${one.parts}". Who feels that most, and when?`, PURPOSE, [one.fact]),
    ),
  );
}

/** A trouble that the writer has alone needs no "who". */
function ofOthers(trouble: Slots['trouble']): Slots['trouble'] {
  return trouble && /\b(?:i|me|my|says?|said|thinks?)\b/i.test(trouble.fact.text) ? null : trouble;
}

/** Of several, the first one shows where the need is: "If you started with just one of the six lights …". */
function ofFirst(thing: Thing): Question {
  return asking(
    'use',
    say`If you started with just one of ${thing.definite}, where would you begin, and what should it show you?`,
    'shows where it is needed most, and whether all are',
    [thing.fact],
  );
}

/** "a template that stops people writing": what it is for is told. */
const WHAT_FOR = /\b(?:that|which|so that|to (?:stop|let|make|help|keep|show))\b/i;

const STANDING: readonly Thing['sort'][] = ['tool', 'other'];

/** More than two of a thing that could be begun with one. */
function isSeveral({ counted, fresh, fact, head, sort }: Thing): boolean {
  const countable = counted && fresh && STANDING.includes(sort);
  return countable && !/^(?:2|two)\b/.test(fact.text) && !/^(?:options?|ways|steps|times|points)$/.test(head);
}

/** A paper that only the subject line names, where nobody is named who gets it. */
function unread({ decider, requester, reader, audience, headline }: Slots): Slots['headline'] {
  return (decider ?? requester ?? reader ?? audience) ? null : headline;
}

function ofThing(slots: Slots, kind: AskKind, text: string): Question[] | null {
  const beside = wordsIn(text) - wordsIn(slots.asked);
  const { thing, deed, audience, served, requester, trouble } = slots;
  if (kind === 'scope') return wordings(...(ofAddition(slots, beside) ?? []));
  if (!thing && kind === 'deliverable') return wordings(given(unread(slots), ofPaperNamed));
  if (!thing || deed?.manner === 'changed') return null;
  if (kind === 'solution' && isSeveral(thing)) return wordings(ofFirst(thing));
  const known = audience ?? served ?? requester;
  if (WORKED_WITH.test(thing.head) && thing.fresh && !known && !trouble && !WHAT_FOR.test(slots.asked))
    return wordings(
      asking('use', say`Who would use ${thing.definite} first, and what for?`, PURPOSE, [thing.fact]),
    );
  return thing.sort === 'document' && kind === 'deliverable' ? ofPaper(slots, thing, text) : null;
}
