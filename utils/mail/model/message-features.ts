import { ASK_KINDS, type Ask, type AskKind } from '../reading.ts';
import { hashOf } from './hash.ts';
import type { Features, Seen } from './linear.ts';
import type { Opinion } from './opinion.ts';

/** A message as the deciding model sees it. */
export interface MessageView {
  /** One for each sentence, in order. */
  readonly opinions: readonly Opinion[];
  readonly subject: Opinion;
  /** What the patterns found, and which of their kinds decides. */
  readonly patternAsks: readonly Ask[];
  readonly patternKind: AskKind;
  readonly closesDiscussion: boolean;
  readonly decidedWithReasons: boolean;
}

const NAMES = 9;

/** What decides a message: how sure the reader is of each kind anywhere in it, and what the patterns say. */
export function messageFeatures(view: MessageView): Features {
  const features: Seen[] = [];
  const set = (name: string, value: number): void => {
    if (value !== 0) features.push({ names: [hashOf(name, NAMES)], strength: value });
  };
  for (const kind of ASK_KINDS) {
    const shares = view.opinions.map(({ kinds }) => kinds.get(kind) ?? 0);
    set(`most ${kind}`, Math.max(0, ...shares));
    set(
      `all ${kind}`,
      Math.min(
        2,
        shares.reduce((sum, share) => sum + share, 0),
      ) / 2,
    );
    set(`last ${kind}`, (shares.at(-1) ?? 0) / 2);
    set(`subject ${kind}`, (view.subject.kinds.get(kind) ?? 0) / 2);
    const found = view.patternAsks.filter((ask) => ask.kind === kind).map(({ certainty }) => certainty);
    set(`pattern ${kind}`, Math.max(0, ...found) / 2);
  }
  set(`decides ${view.patternKind}`, 0.5);
  if (view.closesDiscussion) set('closes', 0.5);
  if (view.decidedWithReasons) set('reasons', 0.5);
  set('promises', Math.max(0, ...view.opinions.map(({ promise }) => Math.min(1, promise))) / 2);
  set('length', Math.min(1, view.opinions.length / 20));
  return features;
}
