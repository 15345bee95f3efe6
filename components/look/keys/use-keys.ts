import { useLayoutEffect, useRef } from 'preact/hooks';
import { STOP } from './stop-name.ts';
import { type KeyMap, stopKeys } from './use-stop.ts';

/**
 * Listens to the keyboard of the whole page while the component stands.
 * A key goes to the stop that holds the focus and those around it, else to the first on the page that knows it, then
 * to `keys`.
 * Nobody's typing is touched: keys pressed in a field, or with Ctrl, Alt or Meta, pass by, and so does Enter on a button.
 */
export function useKeys(keys: KeyMap): void {
  const latest = useRef(keys);
  latest.current = keys;
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event)) return;
      const act = actionFor(event.key, latest.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return true;
  const target = event.target instanceof Element ? event.target : null;
  // Esc always leads out, also from a field.
  if (event.key === 'Escape') return false;
  if (target?.closest('input, textarea, select')) return true;
  return (event.key === 'Enter' || event.key === ' ') && Boolean(target?.closest('button, a, summary'));
}

function actionFor(key: string, keys: KeyMap): (() => void) | undefined {
  if (key === 'j') return () => walk(1);
  if (key === 'k') return () => walk(-1);
  return heldAction(key) ?? firstAction(key) ?? keys[key];
}

/** What the key does at the stop that holds the focus, or at one around it. */
function heldAction(key: string): (() => void) | undefined {
  let stop = document.activeElement?.closest(`[${STOP}]`);
  while (stop) {
    const act = stopKeys(stop)[key];
    if (act) return act;
    stop = stop.parentElement?.closest(`[${STOP}]`);
  }
  return undefined;
}

/** What the key does at the first stop on the page that knows it, so that a printed key works without walking there. */
function firstAction(key: string): (() => void) | undefined {
  // With the focus in one card, a key must not reach past it into another.
  if (document.activeElement?.closest(`[${STOP}]`)) return undefined;
  for (const stop of document.querySelectorAll(`[${STOP}]`)) {
    const act = stopKeys(stop)[key];
    if (act) return act;
  }
  return undefined;
}

function walk(step: 1 | -1): void {
  const stops = [...document.querySelectorAll<HTMLElement>(`[${STOP}]`)];
  const held = document.activeElement?.closest<HTMLElement>(`[${STOP}]`);
  const at = held ? stops.indexOf(held) + step : 0;
  const next = stops[Math.max(0, Math.min(stops.length - 1, at))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
