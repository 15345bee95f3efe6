import type { Pointer } from './pointer.ts';

/** What is heard while the user points, and whom it is told. */
export interface Hearing {
  readonly pointer: Pointer;
  readonly take: (element: Element) => void;
  readonly end: () => void;
  readonly byUser: (event: Event) => boolean;
}

/** The page hears nothing of a click that points; every key but Escape stays its own. */
export function listenForPointing(document: Document, signal: AbortSignal, hearing: Hearing): void {
  const { pointer, take, end, byUser } = hearing;
  const on = { capture: true, signal };
  const pointed = ({ target }: Event): Element | null =>
    target instanceof Element && !pointer.holds(target) ? target : null;
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('mousemove', (event) => pointer.outline(pointed(event)), on);
  for (const type of ['mousedown', 'mouseup', 'pointerdown', 'pointerup', 'click']) {
    document.addEventListener(
      type,
      (event) => {
        const element = pointed(event);
        if (!element || !byUser(event)) return;
        swallow(event);
        if (type === 'click') take(element);
      },
      on,
    );
  }
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !byUser(event)) return;
      swallow(event);
      end();
    },
    on,
  );
}
