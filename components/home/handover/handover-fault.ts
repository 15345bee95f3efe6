import type { MessageKey } from '../../text/text.ts';

/**
 * Why a hand-over cannot be made or taken. `locked` is a wrong passphrase or a changed byte: nobody can tell which, and
 * nobody should.
 */
export const HANDOVER_FAULTS = [
  'not-ours',
  'newer',
  'too-big',
  'unsafe',
  'locked',
  'strange',
  'too-many',
  'too-much',
  'unreadable',
  'failed',
] as const;
export type HandoverFault = (typeof HANDOVER_FAULTS)[number];

export const FAULT_WORDS: Readonly<Record<HandoverFault, MessageKey>> = {
  'not-ours': 'handover_notOurs',
  newer: 'handover_newer',
  'too-big': 'handover_tooBig',
  unsafe: 'handover_unsafe',
  locked: 'handover_locked',
  strange: 'handover_strange',
  'too-many': 'handover_tooMany',
  'too-much': 'handover_tooMuch',
  unreadable: 'handover_unreadable',
  failed: 'handover_failed',
};
