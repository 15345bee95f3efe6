import { useId, useState } from 'preact/hooks';
import { plural } from '../../text/plural.ts';
import { type Text, useText } from '../../text/text.ts';
import { missingFrom, plainPassphrase, strengthOf } from './passphrase.ts';
import { SecretField } from './SecretField.tsx';

/** A new passphrase, typed twice. @param props.onChange the passphrase, or null while it is not long enough and the same twice */
export function NewPassphrase({ onChange }: { onChange: (passphrase: string | null) => void }) {
  const t = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [shown, setShown] = useState(false);
  const change = (first: string, second: string) => {
    setTyped(first);
    setAgain(second);
    const good = isGood(first) && plainPassphrase(first) === plainPassphrase(second);
    onChange(good ? first : null);
  };
  return (
    <div class="passphrase">
      <p id={`${id}-hint`}>{t('handover_passHint')}</p>
      <SecretField
        label={t('handover_passphrase')}
        value={typed}
        shown={shown}
        isNew
        describedBy={`${id}-hint ${id}-strength`}
        onInput={(first) => change(first, again)}
      />
      <p id={`${id}-strength`} class="side-note" aria-live="polite">
        {strengthWords(t, typed)}
      </p>
      <SecretField
        label={t('handover_again')}
        value={again}
        shown={shown}
        isNew
        describedBy={`${id}-same`}
        onInput={(second) => change(typed, second)}
      />
      <p id={`${id}-same`} class="side-note" aria-live="polite">
        {again !== '' &&
          t(plainPassphrase(typed) === plainPassphrase(again) ? 'handover_passSame' : 'handover_passDiffer')}
      </p>
      <label class="tick">
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />
        {t('handover_show')}
      </label>
    </div>
  );
}

function isGood(typed: string): boolean {
  const strength = strengthOf(typed);
  return strength === 'fair' || strength === 'long';
}

function strengthWords(t: Text, typed: string): string {
  const missing = missingFrom(typed);
  switch (strengthOf(typed)) {
    case 'empty':
      return '';
    case 'short':
      return missing > 0
        ? plural(t, missing, 'handover_passShort_one', 'handover_passShort_other')
        : t('handover_passEven');
    case 'fair':
      return t('handover_passFair');
    case 'long':
      return t('handover_passLong');
  }
}
