/** What a page remembers until its tab, or the browser, is closed. */
export interface SessionMemory {
  readonly get: (name: string) => string | null;
  readonly set: (name: string, value: string) => void;
}

/**
 * A memory in the storage of this page's own origin. Where the browser refuses or is full it forgets.
 * @param open gives the storage; it may throw, as a frame's does where the browser blocks it
 */
export function sessionMemory(open: () => Storage): SessionMemory {
  const quietly = <Value>(use: (storage: Storage) => Value): Value | null => {
    try {
      return use(open());
    } catch {
      return null;
    }
  };
  return {
    get: (name) => quietly((storage) => storage.getItem(name)),
    set: (name, value) => void quietly((storage) => storage.setItem(name, value)),
  };
}
