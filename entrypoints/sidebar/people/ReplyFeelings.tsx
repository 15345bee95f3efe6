import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type ReplyFeel, ReplyFeelContext } from '../../../components/people/reply-feel.ts';
import type { Feeling } from '../../../utils/clients/feelings.ts';

/**
 * P3: keeps how the reader of one reply should feel, for the card that proposes it and the draft alike. Another thread
 * is another reply.
 * @param thread what tells the open thread from others
 */
export function ReplyFeelings({ thread, children }: { thread: string; children: ComponentChildren }) {
  const [held, setHeld] = useState<{ readonly thread: string; readonly chosen: Feeling | 'none' } | null>(
    null,
  );
  const chosen = held?.thread === thread ? held.chosen : null;
  const feel = useMemo<ReplyFeel>(
    () => ({ chosen, choose: (next) => setHeld({ thread, chosen: next }) }),
    [chosen, thread],
  );
  return <ReplyFeelContext.Provider value={feel}>{children}</ReplyFeelContext.Provider>;
}
