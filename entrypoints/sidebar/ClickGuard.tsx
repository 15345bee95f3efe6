import { useLayoutEffect, useState } from 'preact/hooks';
import { Notice } from '../../components/look/Notice.tsx';
import { useDesk } from './desk.ts';
import { guardClicks } from './guard-clicks.ts';

/** Guards the frame in a page against clicks that its user cannot see the ground of, and says when it refused one, with a way to go on, until it is seen again. */
export function ClickGuard() {
  const { call, t, openBeside } = useDesk();
  const [refused, setRefused] = useState(false);
  useLayoutEffect(() => {
    const life = new AbortController();
    guardClicks(window, life.signal, {
      ask: () => call('frame.inSight', {}),
      onRefused: () => setRefused(true),
      onSeen: () => setRefused(false),
    });
    return () => life.abort();
  }, [call]);
  const wayOut = { text: t('frame_outside'), go: openBeside };
  const notice = refused ? { text: t('frame_covered'), wayOut } : null;
  return (
    <div class="over-all">
      <Notice notice={notice} onClose={() => setRefused(false)} />
    </div>
  );
}
