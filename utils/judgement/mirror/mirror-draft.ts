import type { Network } from '../../mail/network/weights.ts';
import type { Span } from '../../mail/reading.ts';
import { displeasureOf } from './displeasure.ts';
import { type DraftScene, readDraft } from './draft-scene.ts';
import { FINDERS } from './registry.ts';
import { type DraftContext, FLAGS, type Flag, type Reflection, type Remark } from './remark.ts';

interface Found extends Span {
  readonly flag: Flag;
}

const NOTHING: Reflection = {
  flags: [],
  shown: null,
  displeasure: { risk: 'low', medium: 'mail', reasons: [] },
};

/** What is left of a span beside one that was claimed before: the longer end, or nothing. */
function beside(span: Span, claimed: Span): Span | null {
  if (claimed.end <= span.start || span.end <= claimed.start) return span;
  const before = claimed.start - span.start;
  const behind = span.end - claimed.end;
  if (Math.max(before, behind) < 12) return null;
  return before > behind ? { start: span.start, end: claimed.start } : { start: claimed.end, end: span.end };
}

/** Stock phrases are quoted exactly, so they claim their words before whole sentences of an order or a report do. */
const CLAIMING = [...FINDERS].sort((a, b) => exactness(b.flag) - exactness(a.flag));

function exactness(flag: Flag): number {
  return flag === 'vendor-phrase' ? 1 : 0;
}

/** Everything found, the weightier flag first where two want the same words. */
function claim(scene: DraftScene): Found[] {
  const taken: Found[] = [];
  for (const { flag, find } of CLAIMING) {
    for (const span of find(scene)) {
      let left: Span | null = span;
      for (const other of taken) if (left !== null) left = beside(left, other);
      if (left !== null) taken.push({ flag, ...left });
    }
  }
  return taken;
}

function remarkOf(text: string, { flag, start, end }: Found): Remark {
  return { flag, quote: text.slice(start, end).replace(/^[\s,;:]+|[\s,;:]+$/g, '') };
}

/**
 * What the mirror notices in a draft as typed, signature and quoted mail included (S4, S6, S7, C6, D2, D7).
 * Pure: the same draft and context give the same remarks. Empty for an empty draft and for a language that is
 * not read. With the network its opinion of each sentence counts beside the patterns. Never throws; time grows with the draft's length, of which 20,000 characters are looked at.
 */
export function mirrorDraft(
  draft: string,
  context: DraftContext,
  network: Network | null = null,
): Reflection {
  const scene = readDraft(draft, context, network);
  if (scene === null) return NOTHING;
  const found = claim(scene);
  const [first] = [...found].sort(
    (a, b) => FLAGS.indexOf(a.flag) - FLAGS.indexOf(b.flag) || a.start - b.start,
  );
  return {
    flags: [...found].sort((a, b) => a.start - b.start).map((one) => remarkOf(scene.text, one)),
    shown: first === undefined ? null : remarkOf(scene.text, first),
    displeasure: displeasureOf(scene),
  };
}
