import type { SaveNote } from '../../../utils/messaging/calls/notes.ts';

/**
 * Words that were sent and are not known to have arrived, kept beside the page for as long as that lasts: a browser
 * that is closed with the last key may end before the background has read its message. Sending such words again is
 * safe, because saves bear the name of their view and a number.
 */
export interface Outbox {
  /** Keeps the newest words of a view, in place of those before. */
  readonly keep: (save: SaveNote) => void;
  /** The words of this view have arrived. */
  readonly forget: (view: string) => void;
  /** What earlier pages, or others that are open, have not seen arrive; each with a way to say that it has now. */
  readonly left: () => readonly { readonly save: SaveNote; readonly arrived: () => void }[];
}

const PREFIX = 'unsaved:';

/** What an outbox needs of a storage. */
export type OutboxStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/**
 * An outbox in a storage of the extension's own; no other page and no content script reads it. Where the browser
 * refuses or is full it does nothing: the words were sent all the same.
 * @param open gives the storage; it may throw, as a frame's does where the browser blocks it
 */
export function storedOutbox(open: () => OutboxStorage): Outbox {
  const quietly = <Value>(use: (storage: OutboxStorage) => Value): Value | undefined => {
    try {
      return use(open());
    } catch {
      return undefined;
    }
  };
  return {
    keep: (save) => {
      if (save.from) quietly((storage) => storage.setItem(PREFIX + save.from?.view, JSON.stringify(save)));
    },
    forget: (view) => quietly((storage) => storage.removeItem(PREFIX + view)),
    left: () => quietly(entriesOf) ?? [],
  };
}

function entriesOf(storage: OutboxStorage): ReturnType<Outbox['left']> {
  const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
  return keys
    .filter((key) => key.startsWith(PREFIX))
    .flatMap((key) => {
      const kept = storage.getItem(key);
      const save = kept === null ? null : saveOf(kept);
      if (!save) return [];
      const arrived = () => {
        // The view may be open still, and have typed on.
        if (storage.getItem(key) === kept) storage.removeItem(key);
      };
      return [{ save, arrived }];
    });
}

/** What is no JSON is none of ours; whether it is a save, the background checks as always. */
function saveOf(kept: string): SaveNote | null {
  try {
    return JSON.parse(kept) as SaveNote;
  } catch {
    return null;
  }
}
