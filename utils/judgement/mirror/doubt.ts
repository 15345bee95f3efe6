import type { Reading } from '../../mail/reading.ts';
import { gate } from '../gate.ts';
import type { History, Judgement, Mode, Stop } from '../judgement.ts';
import { turnsAmount } from './order/amount.ts';

/** Below this the network takes a question for hardly due, whatever the kind of the ask. */
const HARDLY_DUE = -0.5;

/** Stops that may rest on an impression alone: a curt request sounds closed, or like plain admin. */
const IMPRESSIONS: readonly (Stop | null)[] = [null, 'closed by the client', 'plain admin'];

/** Kinds that a curt request is taken for by mistake. */
const NEVER = ['outage', 'hardship', 'complaint', 'decided', 'cancel', 'praise', 'info', 'none'];

/** Kinds that are questioned unless something holds back: where only an impression does, it is open. */
const QUESTIONED = ['renewal', 'solution', 'discount', 'scope', 'quote', 'deliverable'];

function isDue(mode: Mode): boolean {
  return mode === 'challenge' || mode === 'clarify';
}

/**
 * Whether it is doubtful that a question is due, or that none is: the network hardly sees the one that the kind of the
 * ask makes due, or it takes for closed what the reader without it takes for an ask to be questioned. In doubt the
 * mirror waits for a draft from which the weight of the ask is plain.
 * @param judged what `judge()` made of the message
 * @param reading the reading it judged
 * @param plain the same message read without the network
 */
export function isDoubtful(
  judged: Pick<Judgement, 'mode' | 'stop' | 'deciding'>,
  reading: Reading,
  plain: Reading,
): boolean {
  if (isDue(judged.mode)) return reading.due !== undefined && reading.due < HARDLY_DUE;
  if (!IMPRESSIONS.includes(judged.stop) || NEVER.includes(judged.deciding)) return false;
  // Words that close the matter are no impression.
  if (reading.closesDiscussion || plain.closesDiscussion) return false;
  return (
    QUESTIONED.includes(judged.deciding) ||
    turnsAmount(reading.text) ||
    isDue(gate(plain, NOTHING_PASSED).mode)
  );
}

/** What has passed bears on the judgement already. */
const NOTHING_PASSED: History = {
  thread: [],
  facts: [],
  promises: [],
  asks: [],
  thirdParty: null,
  spentFamilies: [],
  forced: null,
  today: '',
};
