import { type Unfinished, unfinishedName } from '../look/unfinished.ts';
import type { MessageKey, Text } from '../text/text.ts';
import type { CaptureKind } from './CaptureLine.tsx';

/** The titles of the forms of the capture line; a note is on the disk from its first letter on, and has none. */
export const CAPTURE_TITLES = {
  promise: 'capture_promiseLabel',
  wish: 'capture_wishLabel',
  fact: 'known_form',
  nudge: 'nudge_label',
  talk: 'talk_label',
} as const satisfies Record<Exclude<CaptureKind, 'note'>, MessageKey>;

/** The kind of what was begun about a client and neither kept nor left, or null. */
export function captureBegun(waiting: Unfinished | null, person: string, t: Text): CaptureKind | null {
  const kinds = Object.keys(CAPTURE_TITLES) as (keyof typeof CAPTURE_TITLES)[];
  return kinds.find((kind) => waiting?.has(unfinishedName(person, t(CAPTURE_TITLES[kind])))) ?? null;
}
