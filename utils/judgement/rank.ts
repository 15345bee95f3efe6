import type { AskKind } from '../mail/reading.ts';
import { type Known, vetoesOf } from './etiquette.ts';
import type { FamilyId, Question } from './judgement.ts';
import { scoreOf } from './score.ts';

/** The families that serve a kind best, best first: a nudge for the ranking, not a fence. */
const SERVES: Readonly<Partial<Record<AskKind, readonly FamilyId[]>>> = {
  quote: ['criteria', 'outcome', 'beneficiary', 'trigger'],
  discount: ['tradeoff', 'criteria', 'use', 'advice'],
  scope: ['use', 'tradeoff', 'trigger', 'beneficiary', 'outcome'],
  solution: ['outcome', 'assumption', 'premortem', 'permission', 'alternatives', 'beneficiary'],
  deadline: ['tradeoff', 'trigger', 'constraint', 'use'],
  deliverable: ['criteria', 'use', 'outcome', 'beneficiary'],
  vague: ['outcome', 'reflect', 'alternatives', 'use', 'implication'],
  renewal: ['implication', 'premortem', 'payoff', 'outcome'],
  approval: ['assumption', 'premortem', 'criteria'],
  cancel: ['learn'],
  complaint: ['learn', 'repair'],
  referral: ['criteria', 'beneficiary'],
  meeting: ['use'],
  info: ['use', 'criteria'],
};

/** In challenge mode one question must reach what it is for or whom it serves. */
const REACHING: readonly FamilyId[] = [
  'outcome',
  'beneficiary',
  'use',
  'trigger',
  'assumption',
  'implication',
  'payoff',
  'criteria',
  'premortem',
];

/** The `most` best questions of different families, none that breaks the etiquette. */
export function bestQuestions(
  made: readonly Question[],
  kind: AskKind,
  known: Known,
  most: number,
): Question[] {
  const sound = made.filter((question) => vetoesOf(question, known).length === 0);
  const ranked = [...sound].sort((a, b) => worth(b, kind) - worth(a, kind));
  const chosen: Question[] = [];
  for (const question of ranked) {
    if (chosen.length < most && !chosen.some((one) => one.family === question.family)) chosen.push(question);
  }
  return withReach(chosen, ranked);
}

function worth(question: Question, kind: AskKind): number {
  const order = SERVES[kind] ?? [];
  const place = order.indexOf(question.family);
  return scoreOf(question) + (place < 0 ? -1 : 0.6 - place * 0.15);
}

/** Puts a reaching question in for the last one, where none of those chosen reaches. */
function withReach(chosen: Question[], ranked: readonly Question[]): Question[] {
  if (chosen.length < 2 || chosen.some((question) => REACHING.includes(question.family))) return chosen;
  const reaching = ranked.find((question) => REACHING.includes(question.family));
  return reaching ? [...chosen.slice(0, -1), reaching] : chosen;
}
