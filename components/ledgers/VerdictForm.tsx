import { useId, useRef, useState } from 'preact/hooks';
import { VERDICTS, type Verdict } from '../../utils/ledgers/delivery.ts';
import { LONGEST_TEXT } from '../../utils/ledgers/entry.ts';
import { Button } from '../look/Button.tsx';
import { FormBox } from '../look/FormBox.tsx';
import { useText } from '../text/text.ts';
import type { GivenVerdict } from './layer-actions.ts';
import { VERDICT_WORDS } from './layer-words.ts';
import { PickOne } from './PickOne.tsx';

export interface VerdictFormProps {
  readonly verdict: Verdict | null;
  /** Null takes the verdict back. Tells whether it went through: the form stays until it did. */
  readonly onKeep: (given: GivenVerdict | null) => Promise<boolean>;
  readonly onClose: () => void;
}

type Picked = Pick<GivenVerdict, 'is' | 'by'>;

/** K1: whether it has come true, who says so, and in which words. Only the first is needed. */
export function VerdictForm({ verdict, onKeep, onClose }: VerdictFormProps) {
  const t = useText();
  const id = useId();
  const words = useRef<HTMLInputElement>(null);
  const [{ is, by }, setDrawn] = useState<Picked>({ is: verdict?.is ?? 'true', by: verdict?.by ?? 'client' });
  // What was picked, not what was last drawn: keys may come faster than the view is drawn.
  const picked = useRef<Picked>({ is, by });
  const pick = (part: Partial<Picked>) => {
    picked.current = { ...picked.current, ...part };
    setDrawn(picked.current);
  };
  const keep = async (given: GivenVerdict | null) => {
    if (await onKeep(given)) onClose();
  };
  const give = () => void keep({ ...picked.current, words: words.current?.value.trim() ?? '' });
  return (
    <FormBox
      title={t('verdict_give')}
      look="entry"
      keepWords={t('ledger_keep')}
      others={
        verdict && (
          <Button look="plain" onClick={() => void keep(null)}>
            {t('verdict_none')}
          </Button>
        )
      }
      onKeep={give}
      onClose={onClose}
    >
      <div class="verdict-picks">
        <PickOne
          label={t('verdict_is')}
          options={VERDICTS.map((value) => ({ value, words: t(VERDICT_WORDS[value]) }))}
          value={is}
          onPick={(value) => pick({ is: value })}
        />
        <PickOne
          label={t('verdict_by')}
          options={[
            { value: 'client', words: t('verdict_byClient') },
            { value: 'us', words: t('verdict_byUs') },
          ]}
          value={by}
          onPick={(value) => pick({ by: value })}
        />
      </div>
      <label class="label" for={id}>
        {t('verdict_words')}
      </label>
      <input id={id} ref={words} class="field" maxLength={LONGEST_TEXT} defaultValue={verdict?.words ?? ''} />
    </FormBox>
  );
}
