import { useState } from 'preact/hooks';
import type { WishEntry } from '../../utils/ledgers/wish.ts';
import { onDay } from '../asks/ask-line.ts';
import { useStop } from '../look/keys/use-stop.ts';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { EntryLine } from './EntryLine.tsx';
import { WishTools } from './WishTools.tsx';
import type { WishActions } from './wish-actions.ts';
import { type WishForm, wishKeys } from './wish-tools.ts';
import { wishedWords } from './wish-words.ts';

export interface WishRowProps {
  readonly wish: WishEntry;
  /** The client's. */
  readonly name: string;
  readonly actions: WishActions;
}

/** D1: an open wish in two lines, with all that can be done about it. */
export function WishRow({ wish, name, actions }: WishRowProps) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const [form, setForm] = useState<WishForm>('none');
  const keys = form === 'none' ? wishKeys(wish, actions, setForm) : {};
  const stop = useStop(keys);
  return (
    <article ref={stop} class="entry-row" tabIndex={-1} aria-label={t('wish_item')}>
      <EntryLine
        label={wishedWords(t, wish.source, name)}
        when={onDay(wish.evidence?.at ?? wish.createdAt, now, locale)}
        tone=""
        text={wish.text}
      />
      <WishTools wish={wish} form={form} onForm={setForm} keys={keys} about={wish.text} actions={actions} />
    </article>
  );
}
