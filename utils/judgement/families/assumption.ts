import type { Question } from '../judgement.ts';
import type { Thing } from '../slots/as-thing.ts';
import type { Phrase, Slots } from '../slots.ts';
import { plainText, say } from '../text-parts.ts';
import { asking, type Family, given, type Scene, wordings } from './family.ts';

/** A mail of so many words beside the ask tells what they saw; asking for that again would only show it unread. */
const TELLS_A_STORY = 10;

/** Of so many words what somebody else of theirs saw is told too. */
const TELLS_ALL = 60;

/** Uncovers what both sides take as given: that the remedy fits, that a last step is safe, that nothing has changed. */
export const assumption: Family = {
  id: 'assumption',
  applies: (_slots, { kind }) => ['solution', 'approval', 'renewal', 'vague'].includes(kind),
  make: (slots, scene) => {
    if (scene.kind === 'renewal') return ofTerm(slots);
    if (scene.kind === 'vague') return ofOpen(slots);
    return scene.kind === 'approval' ? ofApproval(slots) : ofSolution(slots, scene);
  },
};

function ask(parts: Question['parts'], purpose: string, ...facts: Question['facts']): Question {
  return asking('assumption', parts, purpose, facts);
}

function ofSolution(slots: Slots, { reading }: Scene): Question[] | null {
  const { thing, audience, trouble, requester, opinion } = slots;
  const wanted = thing && thing.sort !== 'people' ? thing : null;
  const purpose = 'tests whether it meets what you saw';
  const beside = reading.text.replace(slots.asked, ' ');
  const terse = beside.split(/\s+/).filter(Boolean).length < TELLS_A_STORY && !/\d/.test(beside);
  const byThem =
    trouble || beside.split(/\s+/).length > TELLS_ALL
      ? null
      : requester && wanted
        ? ask(
            say`What had ${requester.parts} seen or heard that made ${wanted.definite} the answer?`,
            purpose,
            requester.fact,
            wanted.fact,
          )
        : given(requester, (one) =>
            ask(say`What had ${one.parts} seen or heard that made this the answer?`, purpose, one.fact),
          );
  return wordings(
    byThem,
    given(trouble, (one) =>
      ask(say`You write "${one.parts}". What do you think is behind that?`, purpose, one.fact),
    ),
    wanted?.sort === 'learning' && !trouble
      ? given(audience, (one) =>
          ask(
            say`What did you see in ${one.parts} that made ${wanted.written} the answer?`,
            purpose,
            one.fact,
            wanted.fact,
          ),
        )
      : null,
    wanted && !trouble && !slots.reason && terse
      ? ask(say`What did you see that made ${wanted.written} the answer?`, purpose, wanted.fact)
      : null,
    given(opinion, ofOpinion),
  );
}

/** They tell of a change from which on it was so: other things may have changed with it. */
const SINCE =
  /\bsince (?:we|they|he|she|our|the|my|i) (?:(?!last\b)\p{L}+ ){0,4}(?:mov\w+|chang\w+|switch\w+|open\w+|start\w+|join\w+|left|went|took|introduc\w+|merg\w+|clos\w+|got|became|renovat\w+|move|switch|merger|change)\b/iu;

/** What came at the same time is as likely a cause as what they name. */
function ofOpen({ trouble, troubleToo, opinion }: Slots): Question[] | null {
  const since = [trouble, troubleToo].find((one) => one && SINCE.test(one.fact.text)) ?? null;
  return wordings(
    given(since, (one) =>
      ask(
        say`You write "${one.parts}". What else changed at that time?`,
        'what changed at the time often points to the cause',
        one.fact,
      ),
    ),
    given(opinion, ofOpinion),
  );
}

/** What somebody holds to be the cause is a guess until something speaks for it. */
function ofOpinion(one: Phrase): Question {
  return ask(
    say`You write "${one.parts}". What have you seen yourself that speaks for that, and what against?`,
    'tests it before we build on it',
    one.fact,
  );
}

/** What is read or planned has points one may be unsure of; a lorry has none. */
const HAS_POINTS =
  /^(?:plans?|contract|agreement|deed|letter|draft|text|artwork|layout|design|drawings?|gift|tests?|list|proposal|statement|report|version|policy|terms|programme|schedule|menu|claims?|form|application|budget|offer|recipe|specification|proofs?|catalogue|page|site|website|logo|brief|minutes|register|release|script|translation)$/;

/** Of what they ask leave for, and not of what only stands beside it. */
const NO_MATTER = /^(?:mistakes?|errors?|yes|nod|ok|okay|blessing|button|word|go|manual|green light)$/;

function named({ head, sort, definite }: Thing, asked: string): boolean {
  // What is ours, or only a word for the yes, is not what they are about to do.
  if (NO_MATTER.test(head) || /^our /.test(plainText(definite))) return false;
  return (
    sort !== 'event' &&
    sort !== 'learning' &&
    (asked.split(/,? otherwise\b/i)[0] ?? '').toLowerCase().includes(head)
  );
}

function ofApproval({ thing, date, topic, moment, doubt, caveat, opinion, asked }: Slots): Question[] | null {
  const purpose = 'the last moment at which a second look costs nothing';
  const matter = thing && thing.sort !== 'people' ? thing : topic;
  return wordings(
    given(doubt, (one) =>
      ask(
        one.unchecked
          ? say`You write "${one.parts}". Who could tell us for certain before it goes ahead?`
          : say`You write "${one.parts}". What would settle that for you before it goes ahead?`,
        purpose,
        one.fact,
      ),
    ),
    given(caveat, (one) =>
      ask(say`I had written "${one.parts}". How does that stand, before it is final?`, purpose, one.fact),
    ),
    given(opinion, ofOpinion),
    given(matter && HAS_POINTS.test(matter.head) ? matter : null, (one) =>
      ask(say`Which point of ${one.definite} are you least sure of yourself?`, purpose, one.fact),
    ),
    given(matter && named(matter, asked) ? matter : null, (one) =>
      ask(
        say`If one thing about ${one.definite} turned out wrong, what would it most likely be?`,
        purpose,
        one.fact,
      ),
    ),
    given(date?.exact ? date : null, (one) =>
      ask(say`Before ${one.bare}, which point are you least sure of yourself?`, purpose, one.fact),
    ),
    given(moment, (one) =>
      ask(say`Before ${one.parts}, which point are you least sure of yourself?`, purpose, one.fact),
    ),
  );
}

/** "The same again" takes it that nothing has changed. */
function ofTerm({ period, thing, trouble, change }: Slots): Question[] | null {
  if (change ?? trouble) return null;
  const purpose = 'fits the new term to how things are now';
  const changed = 'what has changed on your side since the last time?';
  return wordings(
    given(period, (one) =>
      ask(say`Before we carry on as before for ${one.parts}: ${changed}`, purpose, one.fact),
    ),
    given(thing, (one) =>
      ask(say`Before we carry on with ${one.definite} as before: ${changed}`, purpose, one.fact),
    ),
  );
}
