import type { ComponentChildren } from 'preact';
import { Failed } from '../../components/states/Failed.tsx';
import type { Live } from './use-live.ts';

/** Shows what was asked for, or says that it did not come; a value that came before stays in sight. */
export function Asked({ live, children }: { live: Live<unknown>; children: ComponentChildren }) {
  return live.failed && live.value === undefined ? <Failed onRetry={live.again} /> : children;
}
