import type { Span } from '../../../mail/reading.ts';
import type { DraftScene } from '../draft-scene.ts';
import type { Flag } from '../remark.ts';

/** One thing the mirror can notice: where in the draft, or nowhere. */
export interface Finder {
  readonly flag: Flag;
  readonly find: (scene: DraftScene) => readonly Span[];
}
