import type { AskKind } from '../../mail/reading.ts';
import type { Mode, Stop } from '../judgement.ts';

/** What the card says where a stop holds. `who` is the one who reads along, where known. */
export function stopReason(stop: Stop, who: string | null): string {
  return stop === 'third party reads along' && who ? `No challenge: ${who} reads along` : STOP_REASONS[stop];
}

const STOP_REASONS: Readonly<Record<Stop, string>> = {
  outage: 'No question now: they cannot work. Get it running first',
  'unsettled complaint': 'No question yet: something went wrong and is not settled',
  hardship: 'No question: the person comes first',
  'plain admin': 'No challenge: simple admin request',
  'second unanswered question': 'No question: two of yours are still unanswered here',
  'closed by the client': 'No challenge: they asked to have it done without another round',
  'third party reads along': 'No challenge: somebody from outside reads along',
  'our promise is overdue': 'No question: your own promise on this is late. Settle it first',
  'decided with reasons': 'No challenge: they have decided, and say why',
  'automatic message': 'Nothing to answer: an automatic message',
  'language not read': 'Not judged: Ovation does not read this language',
  'switched off by you': 'No question: you switched it off for this message',
};

/** What the card says where no stop holds: what was found, in plain words. */
export function modeReason(kind: AskKind, mode: Mode): string {
  if (mode === 'challenge') return CHALLENGE_REASONS[kind] ?? 'Worth a question before you say yes';
  if (mode === 'clarify') return CLARIFY_REASONS[kind] ?? 'Worth a question first: it shapes the work';
  if (mode === 'answer') return ANSWER_REASONS[kind] ?? 'Answer first: little to question here';
  if (mode === 'celebrate') return 'No challenge: good news. Name it, and sell nothing';
  if (mode === 'acknowledge') return ACKNOWLEDGE_REASONS[kind] ?? 'The person first';
  return mode === 'none' ? 'Nothing is asked here' : 'No challenge: just do it';
}

type Reasons = Readonly<Partial<Record<AskKind, string>>>;

const CHALLENGE_REASONS: Reasons = {
  solution: 'Worth a question: they name the remedy, not yet the need',
  scope: 'Worth a question: it changes what was agreed',
  discount: 'Worth a question before you touch the price',
  renewal: 'Worth a question: another term is a good moment to look again',
  approval: 'Worth a question: a yes cannot be taken back',
};

const CLARIFY_REASONS: Reasons = {
  quote: 'Ask first: the answer shapes the price',
  deliverable: 'Ask first: what it is for shapes what you make',
  deadline: 'Ask first: what hangs on the date shapes what fits before it',
  vague: 'Ask first: what they need help with is still open',
};

const ANSWER_REASONS: Reasons = {
  info: 'Answer first: a plain question',
  meeting: 'Answer first: they want to talk',
  referral: 'Answer first: they want a name',
  approval: 'Answer first: a yes that can be taken back',
  deadline: 'No challenge: it is wanted within a day',
};

const ACKNOWLEDGE_REASONS: Reasons = {
  cancel: 'Thank them and see it done; then learn from it',
  complaint: 'It is settled: thank them for saying it, then learn from it',
};
