import { useRef, useState } from 'preact/hooks';
import type { ExportState } from '../../../components/home/ExportBox.tsx';
import { useDesk } from '../../sidebar/desk.ts';
import { exportPieces, gather } from './export-file.ts';
import { saveFile } from './save-file.ts';

/** An export from the click to the file; cancelling leaves nothing behind. */
export function useExport(): { now: ExportState; start: () => void; cancel: () => void } {
  const { call, clock } = useDesk();
  const [now, setNow] = useState<ExportState>({ state: 'resting' });
  const stop = useRef(new AbortController());
  const run = async () => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    try {
      const counts = await call('data.count', {});
      const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
      let rows = 0;
      setNow({ state: 'running', done: 0, all });
      const file = await gather(
        exportPieces(call, clock(), signal, (done) => {
          rows = done;
          setNow({ state: 'running', done, all });
        }),
      );
      saveFile(file, `ovation-${new Date(clock()).toISOString().slice(0, 10)}.json`);
      setNow({ state: 'done', rows });
    } catch {
      setNow({ state: signal.aborted ? 'resting' : 'failed' });
    }
  };
  return { now, start: () => void run(), cancel: () => stop.current.abort() };
}
