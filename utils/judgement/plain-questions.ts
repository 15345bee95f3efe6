import type { AskKind } from '../mail/reading.ts';
import type { FamilyId } from './judgement.ts';

/** A question without a word of theirs. */
export interface Plain {
  readonly family: FamilyId;
  readonly text: string;
  readonly purpose: string;
  /** Only of a short mail: a longer one has told it. */
  readonly terse?: true;
}

/**
 * Short questions of a kind that nobody would find odd, best first, for the few mails in which nothing can be named.
 * Each is said without a word of theirs but the line their mail stands under, so none of them may lean on what they wrote.
 */
export const GENERAL: Readonly<Partial<Record<AskKind, readonly Plain[]>>> = {
  quote: [
    {
      family: 'use',
      text: 'Apart from the price, what matters most to you?',
      purpose: 'shows what it has to answer',
    },
  ],
  discount: [
    {
      family: 'tradeoff',
      text: 'If I can move on the price, what would make it fair for both of us: a longer term, more at a time, or something we leave out?',
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
      family: 'trigger',
      text: 'What brought that up just now?',
      purpose: 'tells what it has to do for you',
      terse: true,
    },
    {
      family: 'tradeoff',
      text: 'With that added, it may cost a little more or take a little longer: which would be easier for you?',
      purpose: 'lets you choose with open eyes which part gives',
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
      text: 'What would you most like to be different?',
      purpose: 'shows where it should lead, so that I start at the right end',
    },
  ],
  renewal: [
    {
      family: 'assumption',
      text: 'If you were signing for the first time today, what would you do differently?',
      purpose: 'fits the new term to how things are now',
    },
  ],
  approval: [
    {
      family: 'assumption',
      text: 'Which point are you least sure of yourself?',
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
