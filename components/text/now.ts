import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Where components learn what time it is (Unix ms): the view provides its clock, a test a fixed one. */
export const NowContext = createContext<() => number>(() => Date.now());

/** The present moment in Unix ms, read when the component renders. */
export function useNow(): number {
  return useContext(NowContext)();
}
