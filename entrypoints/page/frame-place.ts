import { boolean, maxValue, minValue, number, object, picklist, pipe } from 'valibot';

/** Width of the folded sidebar: a slim tab, CSS pixels. */
export const FOLDED_WIDTH = 36;

/** The run-time check of `FramePlace`. */
export const framePlace = object({
  side: picklist(['left', 'right']),
  width: pipe(number(), minValue(280), maxValue(600)),
  folded: boolean(),
});
