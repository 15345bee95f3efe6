import type { FamilyId, Question } from './judgement.ts';

/** How deep a family reaches by itself: from the need (5) to a mere check (1). */
const REACH: Readonly<Record<FamilyId, number>> = {
  outcome: 5,
  beneficiary: 5,
  trigger: 4.5,
  assumption: 4.5,
  implication: 4.5,
  premortem: 4.5,
  use: 4.5,
  tradeoff: 4.5,
  criteria: 4.5,
  payoff: 4,
  alternatives: 4,
  advice: 4,
  reflect: 4,
  learn: 4,
  repair: 4,
  constraint: 4,
  permission: 3.5,
  wish: 3,
  done: 1.5,
};

/**
 * The guide's score of a question, 0 to 5, by rule of thumb: how specific, how near the need, how collaborative,
 * how easily answered, how far from the perfunctory. It measures, and holds a model's words against ours; nobody is shown
 * it.
 */
export function scoreOf(question: Question): number {
  const parts = [
    specific(question),
    REACH[question.family],
    collaborative(question),
    answerable(question),
    fresh(question),
  ];
  const [spec = 0, need = 0, collab = 0, answer = 0, notStock = 0] = parts;
  const score = 0.25 * spec + 0.25 * need + 0.2 * collab + 0.15 * answer + 0.15 * notStock;
  return parts.some((part) => part <= 1) ? Math.min(2, score) : score;
}

/** Two facts of theirs are better than one; a long verbatim phrase better than a short. */
function specific(question: Question): number {
  if (question.general) return 1;
  const words = question.parts
    .filter((part) => part.kind === 'theirs')
    .flatMap((part) => part.text.split(/\s+/))
    .filter(Boolean).length;
  const blanks = question.parts.filter((part) => part.kind === 'blank').length;
  return Math.max(0, Math.min(5, 1 + question.facts.length * 1.3 + Math.min(words, 6) * 0.25 - blanks));
}

/** It speaks to them, and of both sides. */
function collaborative(question: Question): number {
  return /\b(?:you|your|we|us|both)\b/i.test(question.text) ? 4.5 : 4;
}

function answerable(question: Question): number {
  const words = question.text.split(/\s+/).length;
  return words <= 20 ? 5 : words <= 30 ? 4.5 : words <= 40 ? 3.5 : 2;
}

function fresh(question: Question): number {
  return question.facts.length > 1 ? 5 : 4;
}
