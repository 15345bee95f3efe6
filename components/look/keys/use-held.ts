import { useLayoutEffect, useState } from 'preact/hooks';

/** Which row of a list holds the keyboard, by its id. */
export interface Held {
  readonly held: string | null;
  /** The row that is to take it, because the one that held it is gone. */
  readonly sought: string | null;
  /** The keyboard came to this row. */
  readonly hold: (id: string) => void;
  /** The keyboard is where it was to go. */
  readonly found: () => void;
}

/** Follows the keyboard through a list whose rows come and go: where the one that holds it goes, the next takes it. */
export function useHeld(rows: readonly { readonly id: string }[]): Held {
  const [held, setHeld] = useState<{ readonly id: string; readonly place: number } | null>(null);
  const [sought, setSought] = useState<string | null>(null);
  const place = held ? rows.findIndex(({ id }) => id === held.id) : -1;
  useLayoutEffect(() => {
    if (!held || place === held.place) return;
    if (place >= 0) return setHeld({ id: held.id, place });
    setHeld(null);
    // Whoever has gone elsewhere meanwhile stays there.
    if (document.activeElement !== document.body) return;
    setSought(rows[Math.min(held.place, rows.length - 1)]?.id ?? null);
  }, [held, place, rows]);
  return {
    held: held?.id ?? null,
    sought,
    hold: (id: string) => {
      if (held?.id !== id) setHeld({ id, place: rows.findIndex((row) => row.id === id) });
    },
    found: () => setSought(null),
  };
}
