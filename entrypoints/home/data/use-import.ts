import { useRef, useState } from 'preact/hooks';
import type { ImportState } from '../../../components/home/ImportBox.tsx';
import { useDesk } from '../../sidebar/desk.ts';
import { checkFile, writeFile } from './import-file.ts';

/** An import: a file is checked when it is chosen, and written on the user's word alone. */
export function useImport() {
  const { call } = useDesk();
  const [now, setNow] = useState<ImportState>({ state: 'resting' });
  const chosen = useRef<File | null>(null);
  const stop = useRef(new AbortController());
  const run = async (
    state: 'checking' | 'writing',
    file: File,
    work: (signal: AbortSignal, progress: (bytes: number) => void) => Promise<ImportState>,
  ) => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    setNow({ state, done: 0, all: file.size });
    try {
      setNow(await work(signal, (done) => setNow({ state, done, all: file.size })));
    } catch {
      setNow(signal.aborted && state === 'checking' ? { state: 'resting' } : { state: 'stopped' });
    }
  };
  const choose = (file: File) => {
    chosen.current = file;
    void run('checking', file, (signal, progress) => checkFile(file, signal, progress));
  };
  const write = () => {
    const file = chosen.current;
    if (file) void run('writing', file, (signal, progress) => writeFile(file, call, signal, progress));
  };
  return { now, choose, write, cancel: () => stop.current.abort() };
}
