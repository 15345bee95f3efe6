import type { Ask, AskKind, Reading } from '../../mail/reading.ts';

/** Kinds in which a client asks for something outright. */
const REQUESTS: readonly AskKind[] = [
  'quote',
  'discount',
  'scope',
  'solution',
  'deliverable',
  'renewal',
  'approval',
  'meeting',
  'referral',
  'vague',
  'cancel',
];
/** A fault of ours is told with us in it, or with what we gave them. */
const ABOUT_US =
  /\b(?:you|your|yours|nobody|no one|support|hotline|helpdesk|release|update|delivery|invoice|expected|disappointed|unacceptable|(?:second|third|fourth|fifth) time|let down|not good enough|we pay)\b/i;
const CANNOT_WAIT =
  /\b(?:now|urgent|urgently|asap|immediately|today|at once|nobody can|can't work|cannot work|stopped|down)\b|!!/i;

/**
 * Whether a complaint or an outage is only part of a story that leads up to a request: "the heating failed twice,
 * and I need the report". It names nothing of ours and nothing that cannot wait; then the request decides.
 */
export function isStory(ask: Ask, { asks, promises, text }: Reading): boolean {
  if (ask.kind !== 'complaint' && ask.kind !== 'outage') return false;
  // What they undertake to do themselves is no fault of ours.
  if (promises.some((one) => one.by === 'client' && one.quote.includes(ask.quote))) return true;
  if (!asks.some((other) => REQUESTS.includes(other.kind) && other.certainty >= 0.7)) return false;
  if (ask.kind === 'outage' && CANNOT_WAIT.test(text)) return false;
  return !ABOUT_US.test(ask.quote);
}
