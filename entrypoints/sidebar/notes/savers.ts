import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { NoteSaved, SaveNote } from '../../../utils/messaging/calls/notes.ts';
import type { Note } from '../../../utils/notes/note.ts';
import { type NoteSaver, noteSaver } from './note-saver.ts';
import type { Outbox } from './outbox.ts';

/** The notes being typed on this page. They outlive the views that show them, so that a switch of tab costs no word. */
export interface Savers {
  readonly of: (note: Pick<Note, 'id' | 'person' | 'text' | 'revision'>) => NoteSaver;
  readonly listen: (told: () => void) => () => void;
  readonly flush: () => void;
}

/**
 * @param save sends one save to the background
 * @param outbox where words wait that are not known to have arrived; those that an earlier page left are sent now
 * @param newId makes a name that nobody has, in this view or in any other
 */
export function makeSavers(
  save: (note: SaveNote) => Promise<NoteSaved>,
  outbox: Outbox,
  newId: () => string,
): Savers {
  // What cannot be saved now either stays for the next page.
  for (const { save: left, arrived } of outbox.left()) save(left).then(arrived, () => {});
  const savers = new Map<string, NoteSaver>();
  const listeners = new Set<() => void>();
  const told = () => {
    for (const listener of listeners) listener();
  };
  return {
    of: (note) => {
      const known = savers.get(note.id);
      // After a conflict the words live in a note of their own; this one again holds what the other view saved.
      if (known && known.id !== note.id) savers.set(known.id, known);
      if (known?.id === note.id) {
        known.adopt(note);
        return known;
      }
      const saver = noteSaver(note, newId(), save, outbox, told);
      savers.set(note.id, saver);
      return saver;
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    flush: () => {
      for (const saver of savers.values()) saver.flush();
    },
  };
}

/** Where the views find the notes being typed. */
export const SaversContext = createContext<Savers | null>(null);

/** The notes being typed; the component renders again whenever one of them changes or is saved. */
export function useSavers(): Savers {
  const savers = useContext(SaversContext);
  if (!savers) throw new Error('a view needs savers');
  const [, render] = useState({});
  useEffect(() => savers.listen(() => render({})), [savers]);
  return savers;
}
