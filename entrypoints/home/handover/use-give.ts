import { useState } from 'preact/hooks';
import type { Chosen } from '../../../components/home/handover/ChooseClients.tsx';
import type { GiveState } from '../../../components/home/handover/GiveBox.tsx';
import { useWording } from '../../../components/home/handover/use-wording.ts';
import { asText } from '../../../utils/ledgers/handover/as-text.ts';
import type { Handover } from '../../../utils/ledgers/handover/handover.ts';
import { useDesk } from '../../sidebar/desk.ts';
import { saveFile } from '../data/save-file.ts';
import { faultOf } from './handover-error.ts';
import { sealHandover } from './handover-file.ts';

/** Handing over, from the chosen clients to the file or the text. Nothing of it is kept. */
export function useGive(chosen: Chosen) {
  const { call, clock } = useDesk();
  const wording = useWording();
  const [now, setNow] = useState<GiveState>({ state: 'resting' });
  const today = () => new Date(clock()).toISOString().slice(0, 10);
  const run = async (
    state: 'locking' | 'wording',
    work: (handover: Handover) => Promise<GiveState> | GiveState,
  ) => {
    setNow({ state });
    try {
      setNow(await work(await call('handover.gather', { persons: [...chosen.keys()] })));
    } catch (error) {
      setNow({ state: 'fault', fault: faultOf(error, 'too-many') });
    }
  };
  const save = (passphrase: string) =>
    void run('locking', async (handover) => {
      const file = `ovation-hand-over-${today()}.ovation`;
      saveFile(await sealHandover(handover, passphrase), file);
      return { state: 'saved', file };
    });
  const tell = () => void run('wording', (handover) => ({ state: 'text', text: asText(handover, wording) }));
  const saveText = (text: string) =>
    saveFile(new Blob([text], { type: 'text/plain' }), `ovation-hand-over-${today()}.txt`);
  /** What was made is about other clients than those chosen now. */
  const forget = () => setNow({ state: 'resting' });
  return { now, save, tell, saveText, forget };
}
