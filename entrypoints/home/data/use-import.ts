import { useRef, useState } from 'preact/hooks';
import type { ImportState } from '../../../components/home/ImportBox.tsx';
import type { Caller } from '../../../utils/messaging/call.ts';
import type { LeftAsItIs } from '../../../utils/messaging/calls/data.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import { useDesk } from '../../sidebar/desk.ts';
import { checkFile, leftKey, writeFile } from './import-file.ts';

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
  /**
   * Lets the file count in one thing.
   * @returns what takes it back, where that leaves all as it was
   * @throws CallError when it cannot be written; then it stays as it was
   */
  const settle = async (left: LeftAsItIs): Promise<(() => Promise<unknown>) | null> => {
    const undo = await letFileCount(call, left);
    const others = (list: readonly LeftAsItIs[]) => list.filter((one) => leftKey(one) !== leftKey(left));
    const change = (to: (list: readonly LeftAsItIs[]) => readonly LeftAsItIs[]) =>
      setNow((last) => (last.state === 'done' ? { ...last, left: to(last.left) } : last));
    change(others);
    return undo && (() => undo().then(() => change((list) => [...others(list), left])));
  };
  return { now, choose, write, settle, cancel: () => stop.current.abort() };
}

async function letFileCount(
  call: Caller<FromOurPages>,
  left: LeftAsItIs,
): Promise<(() => Promise<unknown>) | null> {
  switch (left.what) {
    case 'name': {
      await call('data.write', { table: 'names', rows: [left.row], over: true });
      return () =>
        call('data.write', { table: 'names', rows: [{ ...left.row, email: left.here }], over: true });
    }
    case 'page':
      await call('data.write', { table: 'taught', rows: [left.row], over: true });
      return null;
    case 'setting': {
      const before = (await call('settings.get', {}))[left.setting];
      await call('data.write', { table: 'settings', rows: [left.row], over: true });
      return () =>
        call('data.write', { table: 'settings', rows: [{ ...left.row, value: before }], over: true });
    }
    case 'one': {
      const { merge } = await call('persons.merge', { into: left.person.id, gone: left.other.id });
      return () => call('persons.split', { merge });
    }
    case 'two':
      return null;
  }
}
