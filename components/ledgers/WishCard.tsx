import { useState } from 'preact/hooks';
import type { WishEntry } from '../../utils/ledgers/wish.ts';
import { Card } from '../look/Card.tsx';
import { useText } from '../text/text.ts';
import { EntryWords } from './EntryWords.tsx';
import { WishTools } from './WishTools.tsx';
import type { WishActions } from './wish-actions.ts';
import { type WishForm, wishKeys } from './wish-tools.ts';
import { wishedWords } from './wish-words.ts';

export interface WishCardProps {
  readonly wish: WishEntry;
  /** The client's. */
  readonly name: string;
  readonly actions: WishActions;
}

/** D5: a wish to bring up at this contact, in their words and with its day, and ways to act on it. */
export function WishCard({ wish, name, actions }: WishCardProps) {
  const t = useText();
  const [form, setForm] = useState<WishForm>('none');
  const keys = form === 'none' ? wishKeys(wish, actions, setForm) : {};
  return (
    <Card title={wishedWords(t, wish.source, name)} keys={keys}>
      <EntryWords entry={wish} />
      <WishTools wish={wish} form={form} onForm={setForm} keys={keys} actions={actions} />
    </Card>
  );
}
