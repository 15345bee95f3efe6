import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { takeBackFocus } from './last-held.ts';
import { STOP } from './stop-name.ts';

/** What a key does: the name is `KeyboardEvent.key`. */
export type KeyMap = Readonly<Record<string, (() => void) | undefined>>;

/** The keys of each stop on the page; weak, so that a card that is gone leaves nothing behind. */
const keysOf = new WeakMap<Element, KeyMap>();

/** The keys that act on this stop. */
export function stopKeys(stop: Element): KeyMap {
  return keysOf.get(stop) ?? {};
}

/**
 * Makes the element of the returned ref a stop of j and k, with keys of its own while it is the current one. What is
 * opened inside it and closed again leaves the focus on it.
 */
export function useStop(keys: KeyMap): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (!ref.current) return;
    ref.current.setAttribute(STOP, '');
    keysOf.set(ref.current, keys);
    takeBackFocus(ref.current);
  });
  return ref;
}
