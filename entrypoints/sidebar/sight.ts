/** What is known of whether the user can see the frame that stands in a page. */
export interface Sight {
  /** What the browser says; true where it says nothing. */
  readonly clear: boolean;
  /** When it was clear again after it had not been, in ms of the page's own time; null where it always was. */
  readonly again: number | null;
  /** What the content script last said of the frame's place on the page. */
  readonly shown: boolean;
}

/** Before anybody has said otherwise. */
export const IN_SIGHT: Sight = { clear: true, again: null, shown: true };

/** How long it must be in sight again before a click counts, in ms: a page could show it just under a click. */
export const SETTLED = 500;

/** The browser says at `at` (ms) whether it is clear. */
export function observed(sight: Sight, clear: boolean, at: number): Sight {
  return clear === sight.clear ? sight : { ...sight, clear, again: clear ? at : null };
}

/** Whether the user sees the frame as it was drawn. */
export function isSeen({ clear, shown }: Sight): boolean {
  return clear && shown;
}

/** Whether what the user does at `at` (ms) counts. */
export function counts(sight: Sight, at: number): boolean {
  return isSeen(sight) && (sight.again === null || at - sight.again >= SETTLED);
}

/** The parts of an event that tell what it is. */
export interface Deed {
  readonly type: string;
  /** Of a key: which, whether with Ctrl, Alt or Meta, and whether it goes into a field. */
  readonly key?: string | undefined;
  readonly combined?: boolean | undefined;
  readonly inField?: boolean | undefined;
}

/** Keys that only lead on or out. */
const LEADING = ['Tab', 'Escape', 'Shift', 'Control', 'Alt', 'Meta'];

/** Whether an event may change or insert something. Letters typed in a field do not: they can be seen to be there, or not. */
export function mayChange({ type, key = '', combined, inField }: Deed): boolean {
  if (type !== 'keydown' || key === 'Enter') return true;
  return !combined && !inField && !LEADING.includes(key);
}
