import { useState } from 'preact/hooks';
import type { CopyState } from '../../../components/states/SaveCopy.tsx';
import type { Caller } from '../../../utils/messaging/call.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import { useDesk } from '../../sidebar/desk.ts';
import { exportPieces, gather } from './export-file.ts';
import { saveFile } from './save-file.ts';

/** A copy of everything that can still be read while the database itself cannot be used, as one file. */
export function useRescue(): { now: CopyState; start: () => void } {
  const { call, clock } = useDesk();
  const [now, setNow] = useState<CopyState>({ state: 'resting' });
  const run = async () => {
    setNow({ state: 'running' });
    let rows = 0;
    const never = new AbortController().signal;
    const read = (_: 'data.read', args: Parameters<FromOurPages['data.rescue']>[0]) =>
      call('data.rescue', args);
    try {
      const file = await gather(
        exportPieces(read as Caller<Pick<FromOurPages, 'data.read'>>, clock(), never, (done) => {
          rows = done;
        }),
      );
      saveFile(file, `ovation-rescued-${new Date(clock()).toISOString().slice(0, 10)}.json`);
      setNow({ state: 'done', rows });
    } catch {
      setNow({ state: 'failed' });
    }
  };
  return { now, start: () => void run() };
}
