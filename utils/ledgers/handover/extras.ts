import { LONGEST_TEXT, textOr } from '../entry.ts';
import type { ExtraEntry } from '../extra.ts';
import { IDEAS } from '../ideas/bank.ts';
import { lettersOf } from './handed-evidence.ts';
import type { Content } from './handover.ts';
import type { Rule } from './rule.ts';
import { REACTIONS } from './wishes.ts';
import type { Wording } from './wording.ts';

type What = Content<ExtraEntry>;

/** C4: what was given, and what is never to be tried. An idea that was made of a note leaves without its words. */
export const extras: Rule<What> = {
  title: 'handed_titleExtras',
  stays: () => false,
  leaving: (what) => ({
    idea: what.idea,
    text: textWithoutNotes(what),
    aim: what.aim,
    facts: what.facts.filter(({ where }) => where !== 'note'),
    state: what.state,
    given: what.given,
    day: what.day,
  }),
  telling: ({ idea, text, state, day }) => {
    const when = state === 'done' ? day : state;
    return [idea === null ? lettersOf(text, when) : `${idea}\n${when}`];
  },
  tell: ({ text, state, day, given }, wording) => [text, ...standing({ state, day, given }, wording)],
};

/** In place of what a note said. */
const BLANK = '[…]';

function textWithoutNotes({ idea, text, facts }: What): string {
  if (idea === null || facts.every(({ where }) => where !== 'note')) return text;
  const plain = IDEAS.find(({ id }) => id === idea)?.text.replace(/\{\w+\}/g, BLANK);
  return (plain && textOr(plain, LONGEST_TEXT)) ?? BLANK;
}

function standing(
  { state, day, given }: Pick<What, 'state' | 'day' | 'given'>,
  wording: Wording,
): readonly string[] {
  if (state === 'not-this') return [wording.say('handed_extraNever')];
  if (state === 'later') return [wording.say('handed_extraLater', wording.day(day))];
  const reaction = given?.reaction;
  return [
    wording.say('handed_extraGiven', wording.day(day)),
    ...(reaction && reaction !== 'unknown' ? [wording.say(REACTIONS[reaction])] : []),
  ];
}
