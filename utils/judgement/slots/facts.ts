import type { Fact, ThreadTurn } from '../judgement.ts';

/** A fact that this message states, in its words. */
export function saidHere(text: string): Fact {
  return { text, source: { kind: 'message', id: null, at: null } };
}

/** A fact from an earlier message of the thread. */
export function saidInThread(text: string, turn: ThreadTurn): Fact {
  return { text, source: { kind: 'thread', id: null, at: turn.at } };
}
