import { useRef } from 'preact/hooks';
import type { Given } from '../../utils/ledgers/extra.ts';
import { EFFORTS, type Effort, REACTIONS, type Reaction } from '../../utils/ledgers/wish.ts';
import { FormBox } from '../look/FormBox.tsx';
import { useText } from '../text/text.ts';
import { EFFORT_WORDS, REACTION_WORDS } from './grant-words.ts';
import { PickOne } from './PickOne.tsx';

export interface TookFormProps {
  readonly given: Given | null;
  /** Tells whether it went through: the form stays until it did. */
  readonly onKeep: (how: { readonly reaction: Reaction; readonly effort: Effort | null }) => Promise<boolean>;
  readonly onClose: () => void;
}

/** C4: how they took what was given, and what it took. */
export function TookForm({ given, onKeep, onClose }: TookFormProps) {
  const t = useText();
  // Not a state: a key or a click may come faster than the form is drawn anew.
  const how = useRef({ reaction: given?.reaction ?? 'unknown', effort: given?.effort ?? null });
  const keep = async () => {
    if (await onKeep(how.current)) onClose();
  };
  return (
    <FormBox
      title={t('took_title')}
      look="entry"
      keepWords={t('ledger_keep')}
      onKeep={() => void keep()}
      onClose={onClose}
    >
      <PickOne
        label={t('grant_reaction')}
        options={REACTIONS.map((value) => ({ value, words: t(REACTION_WORDS[value]) }))}
        value={how.current.reaction}
        onPick={(reaction) => {
          how.current = { ...how.current, reaction };
        }}
      />
      <PickOne
        label={t('grant_effort')}
        options={[
          { value: '', words: t('grant_unsaid') },
          ...EFFORTS.map((value) => ({ value, words: t(EFFORT_WORDS[value]) })),
        ]}
        value={how.current.effort ?? ''}
        onPick={(effort) => {
          how.current = { ...how.current, effort: effort || null };
        }}
      />
    </FormBox>
  );
}
