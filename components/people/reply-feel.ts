import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Feeling } from '../../utils/clients/feelings.ts';

/** P3: how the reader of this one reply should feel, where the user chose it apart from how the client should. */
export interface ReplyFeel {
  /** `none`: left open for this reply; null: as the client should. */
  readonly chosen: Feeling | 'none' | null;
  readonly choose: (chosen: Feeling | 'none') => void;
}

/** Where the cards of one mail find it: the reply beside the draft and the draft itself are the same reply. */
export const ReplyFeelContext = createContext<ReplyFeel>({ chosen: null, choose: () => {} });

/** How the reader of this reply should feel. @param client how the client should */
export function useReplyFeel(client: Feeling | null): {
  readonly feeling: Feeling | null;
  readonly choose: ReplyFeel['choose'];
} {
  const { chosen, choose } = useContext(ReplyFeelContext);
  if (chosen === null) return { feeling: client, choose };
  return { feeling: chosen === 'none' ? null : chosen, choose };
}
