import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Fault, Recovery } from '../../components/states/Recovery.tsx';
import type { CallErrorCode } from '../../utils/messaging/call-error.ts';
import { useDesk } from './desk.ts';

export interface RecoveryViewProps {
  readonly failed: CallErrorCode;
  readonly onMended: () => void;
  /** What leads to a copy of the data. */
  readonly copy: ComponentChildren;
}

/** Asks the background what is wrong, shows it, and tries again on a click only. */
export function RecoveryView({ failed, onMended, copy }: RecoveryViewProps) {
  const { call } = useDesk();
  const [what, setWhat] = useState<Fault>(failed === 'no-answer' ? 'no-answer' : 'open');
  const [trying, setTrying] = useState(false);
  const look = async (retry: boolean) => {
    setTrying(retry);
    try {
      const health = await call('health.get', { retry });
      setWhat(health.ok ? 'page' : health.what);
      if (health.ok && retry) onMended();
    } catch {
      setWhat('no-answer');
    }
    setTrying(false);
  };
  useEffect(() => void look(false), []);
  return <Recovery what={what} trying={trying} onRetry={() => void look(true)} copy={copy} />;
}
