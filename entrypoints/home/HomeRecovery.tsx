import { SaveCopy } from '../../components/states/SaveCopy.tsx';
import type { CallErrorCode } from '../../utils/messaging/call-error.ts';
import { RecoveryView } from '../sidebar/RecoveryView.tsx';
import { useRescue } from './data/use-rescue.ts';

/** The full page while the data cannot be opened: what is safe, another try, and a copy of what can be read. */
export function HomeRecovery({ failed, onMended }: { failed: CallErrorCode; onMended: () => void }) {
  const { now, start } = useRescue();
  return (
    <main class="plain-frame">
      <RecoveryView failed={failed} onMended={onMended} copy={<SaveCopy now={now} onSave={start} />} />
    </main>
  );
}
