import type { Question, TextPart } from '../../judgement.ts';
import { saidHere } from '../../slots/facts.ts';
import type { Slots } from '../../slots.ts';
import { say, theirs } from '../../text-parts.ts';
import { asking, given, quoting, wordings } from '../family.ts';

/** In another sentence only what can be nothing else: "Half an hour of you will do." */
const LASTING_ELSEWHERE = /\b(half[ -](?:an )?hour|(?:\d{1,2}|ten|twenty|thirty) min(?:ute)?s)\b/i;
/** How long they want of us: "an hour", "20 minutes". */
const LASTING =
  /\b(half[ -]?(?:an )?hour|(?<=\b(?:an|one|the|your) )hour|(?:\d{1,2}|ten|twenty|thirty) min(?:ute)?s?|(?<=\b(?:an|one|the) )afternoon)\b/i;
const TALK =
  /\b(?:visits?|meetings?|calls?|chats?|talks?|lunch|dinner|workshop|session|review|demo|walk|tour)\b/;

/** What a talk is to settle, named by what it is about, by how long it lasts, or by its day. */
export function ofMeeting({ thing, date, words, asked }: Slots, text: string): Question[] | null {
  const purpose = 'lets both of us come prepared';
  const lasting = (LASTING.exec(asked) ?? LASTING_ELSEWHERE.exec(text))?.[1];
  return wordings(
    given(thing && TALK.test(thing.fact.text) ? thing : null, (one) =>
      asking('use', say`What would you like to have settled by the end of ${one.definite}?`, purpose, [
        one.fact,
      ]),
    ),
    given(thing ? null : (lasting ?? null), (one) =>
      asking(
        'use',
        say`When the ${lastingOf(one)} ${/(?:s|min)$/.test(one) ? 'are' : 'is'} over, what would you like to have settled?`,
        purpose,
        [saidHere(one)],
      ),
    ),
    given(thing, (one) =>
      asking(
        'use',
        say`What would you like to have settled about ${one.definite} by the end of our talk?`,
        purpose,
        [one.fact],
      ),
    ),
    given(date, (one) =>
      asking('use', say`If we meet ${one.meet}, what would you like to have settled by the end?`, purpose, [
        one.fact,
      ]),
    ),
    given(thing || date || isCut(words) ? null : words, (one) =>
      asking('use', say`${quoting(one)}What would you like to have settled by the end of it?`, purpose, [
        one.fact,
      ]),
    ),
  );
}

/** With its end cut off a date for a talk says nothing. */
function isCut(words: Slots['words']): boolean {
  return words?.parts.some((part) => part.kind === 'ours') ?? true;
}

/** "half an hour" is over as "the half hour". */
function lastingOf(said: string): TextPart[] {
  return /^half.*hour$/i.test(said) ? say`${theirs('half')} ${theirs('hour')}` : [theirs(said)];
}
