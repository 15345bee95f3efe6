import type { AskRecord } from '../../../utils/judgement/ask-record.ts';
import type { Force } from '../../../utils/judgement/force.ts';
import { NOON } from '../clients/make-view.ts';

const ACCOUNT = 'kim@ourhouse.example';

/** A record of an ask, with nothing in it but what the test is about. */
export function sampleAsk(part: Partial<AskRecord> = {}): AskRecord {
  return {
    id: 'a1',
    account: ACCOUNT,
    person: 'dana',
    thread: 't1',
    message: `gmail:${ACCOUNT}:1`,
    quote: 'Can we have a 10% discount on the export?',
    kind: 'discount',
    mode: 'challenge',
    questions: [],
    answer: null,
    answeredAt: null,
    dismissedAt: null,
    needed: null,
    agreed: null,
    result: null,
    door: null,
    forced: null,
    createdAt: NOON,
    updatedAt: NOON,
    source: 'page',
    ...part,
  };
}

/** A question that was put to the client. */
export function sampleMark(
  part: Partial<AskRecord['questions'][number]> = {},
): AskRecord['questions'][number] {
  return { family: 'use', text: 'Who opens the export first?', what: 'asked', at: NOON, ...part };
}

/** The user's word on one message. */
export function sampleForce(part: Partial<Force> = {}): Force {
  return {
    id: 'f1',
    account: ACCOUNT,
    person: 'dana',
    message: '1',
    kind: 'discount',
    mode: 'challenge',
    word: 'off',
    createdAt: NOON,
    updatedAt: NOON,
    source: 'page',
    ...part,
  };
}
