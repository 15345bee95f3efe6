import { useRef, useState } from 'preact/hooks';
import { LONGEST_TEXT } from '../../utils/ledgers/entry.ts';
import { FormBox } from '../look/FormBox.tsx';
import { useText } from '../text/text.ts';
import { CAPTURE_TITLES } from './capture-titles.ts';

export interface WishFormProps {
  readonly onAdd: (text: string) => void;
  readonly onCancel: () => void;
}

/** D1: a wish in the user's own words, overheard on the telephone or over a coffee. */
export function WishForm({ onAdd, onCancel }: WishFormProps) {
  const t = useText();
  const [line, setLine] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const add = () => {
    // What stands in the field, not what was last drawn: keys may come faster than the view is drawn.
    const typed = field.current?.value.trim();
    if (typed) onAdd(typed);
  };
  return (
    <FormBox
      title={t(CAPTURE_TITLES.wish)}
      look="line"
      keepWords={t('capture_wishKeep')}
      isIncomplete={line.trim() === ''}
      onKeep={add}
      onClose={onCancel}
    >
      <input
        ref={field}
        class="field"
        aria-label={t('capture_wishLabel')}
        placeholder={t('capture_wishPlaceholder')}
        maxLength={LONGEST_TEXT}
        value={line}
        autocomplete="off"
        onInput={(event) => setLine(event.currentTarget.value)}
      />
    </FormBox>
  );
}
