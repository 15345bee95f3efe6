import { useEffect, useState } from 'preact/hooks';
import { Recovery, type RecoveryProps } from '../../components/states/Recovery.tsx';
import type { CallErrorCode } from '../../utils/messaging/call-error.ts';
import { useDesk } from './desk.ts';

/** Asks the background what is wrong, shows it, and tries again on a click only. */
export function RecoveryView({ failed, onMended }: { failed: CallErrorCode; onMended: () => void }) {
  const { call } = useDesk();
  const [what, setWhat] = useState<RecoveryProps['what']>(failed === 'no-answer' ? 'no-answer' : 'open');
  const [trying, setTrying] = useState(false);
  const look = async (retry: boolean) => {
    setTrying(retry);
    try {
      const health = await call('health.get', { retry });
      if (!health.ok) setWhat(health.what);
      else if (retry) onMended();
    } catch {
      setWhat('no-answer');
    }
    setTrying(false);
  };
  useEffect(() => void look(false), []);
  return (
    <main class="plain-frame">
      <Recovery what={what} trying={trying} onRetry={() => void look(true)} />
    </main>
  );
}
