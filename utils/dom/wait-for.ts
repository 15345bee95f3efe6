/**
 * Waits until `find` finds something, trying again after each change under `root` and each move of the keyboard in it.
 * @param most Milliseconds to wait.
 * @returns what was found, or null after `most` or when `signal` aborts
 */
export function waitFor<Found>(
  root: Node,
  signal: AbortSignal,
  find: () => Found | null,
  most: number,
): Promise<Found | null> {
  return new Promise((resolve) => {
    const end = (found: Found | null) => {
      observer.disconnect();
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      root.removeEventListener('focusin', look);
      resolve(found);
    };
    const stop = () => end(null);
    const look = () => {
      const found = find();
      if (found !== null) end(found);
    };
    const observer = new MutationObserver(look);
    const timer = setTimeout(stop, most);
    signal.addEventListener('abort', stop);
    root.addEventListener('focusin', look);
    observer.observe(root, { subtree: true, childList: true, attributes: true });
    if (signal.aborted) stop();
    else look();
  });
}
