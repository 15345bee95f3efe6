import type { AskKind, Reading } from '../mail/reading.ts';
import { asking } from './families/family.ts';
import type { FamilyId, Question, TextPart } from './judgement.ts';
import { FEWEST_QUOTED } from './sayable.ts';
import { saidHere } from './slots/facts.ts';
import type { Phrase, Slots } from './slots.ts';
import { say, theirs } from './text-parts.ts';
import { saysItEnds } from './words/ends.ts';

interface Plain {
  readonly family: FamilyId;
  readonly text: string;
  readonly purpose: string;
  /** Only of a short mail: a longer one has told it. */
  readonly terse?: true;
}

/** A mail of so many words beside the ask tells what led to it. */
const TELLS_A_STORY = 16;

/**
 * Short questions of a kind that nobody would find odd, best first, for the few mails in which nothing can be named.
 * Each is said without a word of theirs but the line their mail stands under, so none of them may lean on what they wrote.
 */
const GENERAL: Readonly<Partial<Record<AskKind, readonly Plain[]>>> = {
  quote: [
    {
      family: 'use',
      text: 'Once you have our figure, what happens next on your side, and who else has a say?',
      purpose: 'shows what it has to answer, and for whom',
    },
  ],
  discount: [
    {
      family: 'tradeoff',
      text: 'If I can move on the price, what could move on your side in return: the scope, the dates or the term?',
      purpose: 'makes it a fair deal for both of us',
    },
    {
      family: 'constraint',
      text: 'What does the price have to fit into on your side: a fixed budget, or what somebody has to sign off?',
      purpose: 'shows whether less, later or otherwise would help as much',
    },
    {
      family: 'criteria',
      text: 'Apart from the price, what matters most to you in it?',
      purpose: 'shows what has to stay right whatever the price',
    },
  ],
  scope: [
    {
      family: 'tradeoff',
      text: 'With that added, which has to stay as it is: the price or the date?',
      purpose: 'lets you choose with open eyes which part gives',
    },
    {
      family: 'trigger',
      text: 'What brought that up just now?',
      purpose: 'tells what it has to do for you',
      terse: true,
    },
    {
      family: 'outcome',
      text: 'Once that is in, what should be better, and for whom?',
      purpose: 'shows what it is for, so that it can be made to fit',
    },
  ],
  solution: [
    {
      family: 'outcome',
      text: 'If it works as you hope, who will notice first, and what changes for them?',
      purpose: 'shows what it is for, so that it can be made to fit',
    },
  ],
  deadline: [
    {
      family: 'tradeoff',
      text: 'If not everything can be done in time, what has to come first?',
      purpose: 'lets you choose with open eyes what may follow',
    },
  ],
  deliverable: [
    {
      family: 'use',
      text: 'Who gets it first, and what do they do with it?',
      purpose: 'tells which part has to be right first',
    },
  ],
  vague: [
    {
      family: 'outcome',
      text: 'If it went well from here, what would you notice first?',
      purpose: 'shows where it should lead, so that I start at the right end',
    },
  ],
  renewal: [
    {
      family: 'assumption',
      text: 'Before we carry on, what has changed on your side since the last time?',
      purpose: 'fits the new term to how things are now',
    },
  ],
  approval: [
    {
      family: 'assumption',
      text: 'Which point should I look at twice before I say yes?',
      purpose: 'the last moment at which a second look costs nothing',
    },
  ],
  referral: [
    {
      family: 'criteria',
      text: 'If two names come to mind, what should decide: how soon they are free, what they cost, or what they have done before?',
      purpose: 'helps me to name the right one',
    },
  ],
  meeting: [
    {
      family: 'use',
      text: 'What would you like to have settled by the end of it?',
      purpose: 'lets both of us come prepared',
    },
  ],
  cancel: [
    {
      family: 'learn',
      text: 'Looking back, what could we have done differently?',
      purpose: 'helps us see it sooner next time',
    },
  ],
};

/** Kinds in which somebody they name is the measure of it. */
const MEASURED: readonly AskKind[] = ['scope', 'solution', 'quote'];

/**
 * What can still be asked where no family found a word of theirs to ask by, best first: of somebody they name near the
 * ask, else the plain questions of the kind, which rest on the asking sentence alone.
 */
export function generalQuestions(
  kind: AskKind,
  { asked, named, requester, subjectLine }: Slots,
  { text }: Reading,
): Question[] {
  if (asked.trim() === '' || (kind === 'cancel' && !saysItEnds(asked))) return [];
  const terse = text.split(/\s+/).length - asked.split(/\s+/).length < TELLS_A_STORY;
  const plain = (GENERAL[kind] ?? [])
    .filter((one) => terse || !one.terse)
    .map(({ family, text: words, purpose }) => ({
      ...asking(
        family,
        subjectLine ? say`${under(subjectLine, text)}, ${lowered(words)}` : say`${words}`,
        purpose,
        subjectLine ? [subjectLine.fact, saidHere(asked)] : [saidHere(asked)],
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
  if (line.split(/\s+/).length >= FEWEST_QUOTED) return say`On "${parts}"`;
  // A subject begins with a capital for its own sake; within the mail the word stands as it is written.
  const small = line.charAt(0).toLowerCase() + line.slice(1);
  const isCommon = new RegExp(`\\b${/^[\p{L}]+/u.exec(small)?.[0] ?? '$^'}`, 'u').test(mail);
  return say`On ${[theirs(isCommon ? small : line)]}`;
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
