import type { NudgeRow } from '../../../utils/messaging/calls/nudges.ts';
import { newWait, type Wait } from '../../../utils/nudges/wait.ts';
import { CLIENT, DAY, NOW, NUDGE } from '../samples/dana.ts';
import type { Answers } from '../samples/memory-desk.ts';
import type { Scene } from './scene.ts';

const QUESTION = 'Would Thursday at ten work for a call about the seats for the new shop?';
const waiting = (id: string, part: Partial<Wait>, days: number): NudgeRow => ({
  ...NUDGE,
  id,
  kind: 'no-reply',
  state: days > 0 ? 'waiting' : 'due',
  reason: `No answer yet to “${QUESTION}”`,
  dueAt: NOW + days * DAY,
  wait: { ...newWait({ since: NOW - 20 * DAY, stem: 'seats', question: QUESTION }), ...part },
  personName: 'Dana Whitfield',
  address: CLIENT.address,
});
const again = (count: number) => Array.from({ length: count }, (_, index) => NOW - (9 - index) * DAY);

const offer = (question: string): Answers => ({
  'now.get': () => ({
    state: 'client',
    theme: 'light',
    ...CLIENT,
    due: [],
    offer: { question, dueAt: NOW + 4 * DAY },
  }),
  'nudges.list': () => [
    waiting('w-1', { again: again(3) }, 0),
    waiting('w-2', { again: again(1), heldAt: NOW - 2 * DAY }, 3),
    waiting('w-3', { awayUntil: '2026-12-07' }, 16),
  ],
});

/** X5: waiting for an answer. */
export const WAIT_SCENES: Readonly<Record<string, Scene>> = {
  offer: { page: 'sidebar', answers: offer(QUESTION) },
  'offer-long': { page: 'sidebar', answers: offer(`${QUESTION} ${'And who else should come? '.repeat(16)}`) },
  'offer-taken': { page: 'sidebar', answers: offer(QUESTION), keys: ['A'] },
  waits: { page: 'sidebar', answers: offer(QUESTION), keys: ['4'] },
};
