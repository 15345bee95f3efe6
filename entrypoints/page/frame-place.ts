import type { FramePlace } from '../../utils/messaging/protocol.ts';
import { between, fields, isFlag, oneOf } from './checks.ts';

/** Width of the folded sidebar: a slim tab, CSS pixels. */
export const FOLDED_WIDTH = 36;

/** The run-time check of `FramePlace`. */
export const framePlace = fields<FramePlace>({
  side: oneOf('left', 'right'),
  width: between(280, 600),
  folded: isFlag,
});
