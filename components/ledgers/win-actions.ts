import type { WinNow } from '../../utils/messaging/now.ts';

/** S6: what can be done with a win. Each resolves in the view that owns the data. */
export interface WinActions {
  readonly answer: (win: WinNow, how: 'done' | 'not-this') => void;
}
