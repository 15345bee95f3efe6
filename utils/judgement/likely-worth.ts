import type { AskKind } from '../mail/reading.ts';
import type { FamilyId, Question } from './judgement.ts';

/**
 * How well the questions of a family serve an ask of this kind, against the mean of all, on the scale of 0 to 5: what six
 * strict readers made of 5,858 questions to 1,209 messages, and how often those who labelled the corpus name the family
 * (docs/reading.md, how good the questions are). Of kinds that are hardly questioned the best family is named.
 */
const WORTH: Readonly<Partial<Record<AskKind, Readonly<Partial<Record<FamilyId, number>>>>>> = {
  quote: {
    use: 0.5,
    outcome: 0.4,
    criteria: 0.3,
    tradeoff: -0.1,
    constraint: -0.2,
    beneficiary: -0.4,
    trigger: -0.7,
  },
  discount: {
    tradeoff: 1.3,
    criteria: 0.6,
    outcome: 0.4,
    beneficiary: 0.1,
    advice: 0,
    use: -0.1,
    constraint: -0.4,
    wish: -1.1,
  },
  scope: {
    criteria: 0.5,
    use: 0.4,
    tradeoff: 0.2,
    beneficiary: 0.1,
    outcome: 0,
    trigger: -0.1,
    implication: -0.3,
  },
  solution: {
    assumption: 1,
    premortem: 0.9,
    outcome: 0.7,
    alternatives: 0.5,
    permission: 0.5,
    criteria: 0.4,
    use: 0.1,
    beneficiary: 0.1,
    trigger: -0.1,
    implication: -0.5,
  },
  deadline: { tradeoff: 1, advice: 0.3, criteria: 0.2, constraint: 0.1, trigger: -1.5 },
  deliverable: { criteria: 0.6, outcome: 0.6, use: 0.1, trigger: -0.8 },
  vague: {
    assumption: 1,
    beneficiary: 0.3,
    outcome: 0.2,
    reflect: 0,
    alternatives: -0.3,
    trigger: -0.6,
    use: -0.8,
    implication: -0.8,
    payoff: -1.6,
  },
  renewal: {
    implication: 2,
    premortem: 0.7,
    assumption: 0.7,
    use: 0.6,
    outcome: 0.6,
    payoff: 0.4,
    wish: 0.1,
  },
  approval: { premortem: 1.4, assumption: 1.4, beneficiary: 0 },
  cancel: { learn: 0 },
  complaint: { learn: 0, repair: -0.1 },
  referral: { criteria: 0, beneficiary: -0.1 },
  meeting: { use: 0 },
  info: { use: 0, criteria: -0.1 },
};

/** A family that nobody scored for this kind. */
const UNTRIED = -0.6;
/** Words of theirs in quotation marks, no word of theirs at all, and a later wording of its family cost so much. */
const QUOTED = 0.3;
const GENERAL = 0.2;
const LATER = 0.15;
/** What stands in the user's own record, and nobody else could ask by, is worth so much. */
const RECALLED = 2;

/** How good a question is likely to be, against the mean of all. @param place 0 for the first wording of its family */
export function likelyWorth(question: Question, kind: AskKind, place: number): number {
  const { family, general, text, facts } = question;
  const recalled = facts.some(({ source }) => source.kind === 'ask' || source.kind === 'note');
  return (
    (WORTH[kind]?.[family] ?? UNTRIED) +
    (recalled ? RECALLED : 0) -
    (/^You (?:write|mention|ask) "/.test(text) ? QUOTED : 0) -
    (general ? GENERAL : 0) -
    place * LATER
  );
}
