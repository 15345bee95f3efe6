import { createContext } from 'preact';
import { type Dispatch, type StateUpdater, useContext, useLayoutEffect, useState } from 'preact/hooks';

/** What was sought and sorted in the lists of this page, by the name of the list. */
export const KeptStates = createContext<Map<string, unknown>>(new Map());

/**
 * A state that is still so when one comes back to its place: whoever looks at one client in a filtered list goes on in
 * that list. It lasts as long as the page.
 * @param name of the place; whoever uses it twice keeps the same kind of value under it
 * @param first what it is before anything is kept
 */
export function useKeptState<Value>(
  name: string,
  first: () => Value,
): readonly [Value, Dispatch<StateUpdater<Value>>] {
  const kept = useContext(KeptStates);
  const [value, setValue] = useState(() => (kept.has(name) ? (kept.get(name) as Value) : first()));
  useLayoutEffect(() => {
    kept.set(name, value);
  }, [kept, name, value]);
  return [value, setValue];
}
