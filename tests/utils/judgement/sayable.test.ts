import { describe, expect, it } from 'vitest';
import type { Question, TextPart } from '../../../utils/judgement/judgement.ts';
import { isSayable } from '../../../utils/judgement/sayable.ts';
import { plainText, say, theirs } from '../../../utils/judgement/text-parts.ts';

function question(parts: readonly TextPart[]): Question {
  const fact = { text: 'x', source: { kind: 'message', id: null, at: null } } as const;
  return { family: 'outcome', parts, text: plainText(parts), purpose: 'shows what it is for', facts: [fact] };
}

const t = theirs;

describe('S2 what can be said aloud', () => {
  it.each(
    [
      say`Who asked for the ${t('export button')}, and what would they do with it first?`,
      say`You write "${t('margins on renewals have slipped again')}". What would have to change there?`,
      say`You ask "${t('Can the desk pick up on Saturdays too?')}" What would that give you?`,
      say`If we ${t('add a handrail to the stage stairs')}, what would that change for you?`,
      say`To get to ${t('24.000')}, which could you most easily do without?`,
      say`What must be ready by ${t('29 May')} at the very least?`,
      say`Before we sign for ${t('one more year')}: what did you use most?`,
      say`A month after the ${t('day on phone manners')}, what should be different?`,
    ].map((parts) => ({ parts })),
  )('lets pass what people say', ({ parts }) => {
    expect(isSayable(question(parts))).toBe(true);
  });

  it.each([
    ['a doubled article', say`What about the your ${t('brochure')}?`],
    ['an article before everybody', say`What should the everyone do after the ${t('course')}?`],
    ['a doubled word', say`What is is the ${t('brochure')} for?`],
    ['a slot with a verb in it', say`What about the ${t('game exists and will run')} matters?`],
    ['a slot with a pronoun in it', say`What did the ${t('aside for it')} change?`],
    ['a slot that runs over a sentence', say`What about the ${t('oven. The dough')} matters?`],
    [
      'a slot too long to be said',
      say`What about the ${t('big old red round steel stage floor lift motor')}?`,
    ],
    ['a quotation of one word', say`You write "${t('soon')}". What would help?`],
    ['an open quotation', say`You write "${t('we cannot find the old ones')}. What would help?`],
    ['no question mark', say`Tell us what the ${t('oven')} is for.`],
    ['a small beginning', say`what is the ${t('oven')} for?`],
    ['a stray space', say`What is the ${t('oven')} for ?`],
  ] as const)('holds back %s', (_name, parts) => {
    expect(isSayable(question(parts))).toBe(false);
  });
});
