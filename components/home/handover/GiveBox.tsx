import { useState } from 'preact/hooks';
import { Button } from '../../look/Button.tsx';
import { useText } from '../../text/text.ts';
import { ChooseClients, type ChooseClientsProps } from './ChooseClients.tsx';
import { HandoverText, type HandoverTextProps } from './HandoverText.tsx';
import { FAULT_WORDS, type HandoverFault } from './handover-fault.ts';
import { NewPassphrase } from './NewPassphrase.tsx';
import { Working } from './Working.tsx';

/** How handing over stands. */
export type GiveState =
  | { readonly state: 'resting' }
  | { readonly state: 'locking' | 'wording' }
  | { readonly state: 'saved'; readonly file: string }
  | { readonly state: 'text'; readonly text: string }
  | { readonly state: 'fault'; readonly fault: HandoverFault };

export interface GiveBoxProps extends ChooseClientsProps {
  readonly now: GiveState;
  readonly onSave: (passphrase: string) => void;
  readonly onText: () => void;
  readonly text: Pick<HandoverTextProps, 'onCopy' | 'onSave'>;
}

/** D3: clients for the colleague who meets them next, as a locked file or as text. */
export function GiveBox({ now, onSave, onText, text, ...choosing }: GiveBoxProps) {
  const t = useText();
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const nobody = choosing.chosen.size === 0;
  const isBusy = now.state === 'locking' || now.state === 'wording';
  return (
    <section class="box" aria-labelledby="give">
      <h2 id="give">{t('handover_give')}</h2>
      <p>{t('handover_giveBody')}</p>
      <ChooseClients {...choosing} />
      <NewPassphrase onChange={setPassphrase} />
      <div role="status">
        {now.state === 'saved' && <p class="good">{t('handover_saved', now.file)}</p>}
        {now.state === 'fault' && <p class="bad">{t(FAULT_WORDS[now.fault])}</p>}
      </div>
      {isBusy ? (
        <Working label={t(now.state === 'locking' ? 'handover_saving' : 'handover_gathering')} />
      ) : (
        <div class="buttons">
          <Button
            look="main"
            disabled={nobody || passphrase === null}
            onClick={() => passphrase !== null && onSave(passphrase)}
          >
            {t('handover_save')}
          </Button>
          <Button disabled={nobody} onClick={onText}>
            {t('handover_asText')}
          </Button>
        </div>
      )}
      {now.state === 'text' && <HandoverText text={now.text} {...text} />}
    </section>
  );
}
