import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Loading } from '../../components/states/Loading.tsx';
import { type Fault, Recovery } from '../../components/states/Recovery.tsx';
import type { CallErrorCode } from '../../utils/messaging/call-error.ts';
import type { Health } from '../../utils/messaging/calls/data.ts';
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
  const [what, setWhat] = useState<Fault | null>(failed === 'no-answer' ? 'no-answer' : null);
  const [trying, setTrying] = useState(false);
  const look = async (retry: boolean) => {
    setTrying(retry);
    try {
      const health = await call('health.get', { retry });
      setWhat(faultOf(health));
      if (health.ok && retry) onMended();
    } catch {
      setWhat('no-answer');
    }
    setTrying(false);
  };
  useEffect(() => void look(false), []);
  // Every reason asks for another step of the user: none is named before it is known.
  if (!what) return <Loading />;
  return <Recovery what={what} trying={trying} onRetry={() => void look(true)} copy={copy} />;
}

/** The data is open, and yet this page failed: that is a fault of the page. */
function faultOf({ what }: Health): Fault {
  return what === 'open' ? 'page' : what;
}
