import type { AskKind } from '../../mail/reading.ts';
import type { Mode, Stop } from '../judgement.ts';

/** How each kind is met when nothing else bears on it. */
export const USUAL_MODE: Readonly<Record<AskKind, Mode>> = {
  quote: 'clarify',
  discount: 'challenge',
  scope: 'challenge',
  solution: 'challenge',
  deadline: 'clarify',
  deliverable: 'clarify',
  meeting: 'answer',
  vague: 'clarify',
  renewal: 'challenge',
  approval: 'answer',
  referral: 'answer',
  info: 'answer',
  admin: 'comply',
  cancel: 'acknowledge',
  complaint: 'acknowledge',
  outage: 'comply',
  decided: 'comply',
  praise: 'celebrate',
  hardship: 'acknowledge',
  none: 'none',
};

/** Stops under which an answer is still due, though no question is: the others mean doing it. */
const ANSWERED_UNDER: readonly Stop[] = [
  'third party reads along',
  'second unanswered question',
  'switched off by you',
];

/** The mode a stop leaves of the usual one: challenge and clarify give way, the others stay. */
export function modeUnder(stop: Stop | null, usual: Mode): Mode {
  if (stop === null || (usual !== 'challenge' && usual !== 'clarify')) return usual;
  return ANSWERED_UNDER.includes(stop) ? 'answer' : 'comply';
}
