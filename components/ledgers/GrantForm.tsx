import { useId, useRef } from 'preact/hooks';
import { LONGEST_TEXT, textOr } from '../../utils/ledgers/entry.ts';
import { EFFORTS, GRANT_ROUTES, type Grant, REACTIONS } from '../../utils/ledgers/wish.ts';
import { FormBox } from '../look/FormBox.tsx';
import { useText } from '../text/text.ts';
import { EFFORT_WORDS, REACTION_WORDS, ROUTE_WORDS } from './grant-words.ts';
import { PickOne } from './PickOne.tsx';

type How = Omit<Grant, 'on'>;

export interface GrantFormProps {
  /** Tells whether it went through: the form stays until it did. */
  readonly onGrant: (how: How) => Promise<boolean>;
  readonly onClose: () => void;
}

const AT_FIRST: How = { route: 'ours', effort: null, cost: null, reaction: 'unknown' };

/** D4: how a wish was answered, what it took, and how they took it. Only the first is needed. */
export function GrantForm({ onGrant, onClose }: GrantFormProps) {
  const t = useText();
  const id = useId();
  // Not a state: a key or a click may come faster than the form is drawn anew.
  const how = useRef(AT_FIRST);
  const change = (part: Partial<How>) => {
    how.current = { ...how.current, ...part };
  };
  const keep = async () => {
    if (await onGrant({ ...how.current, cost: textOr(how.current.cost ?? '', LONGEST_TEXT) })) onClose();
  };
  return (
    <FormBox
      title={t('wish_grant')}
      look="entry"
      keepWords={t('grant_keep')}
      onKeep={() => void keep()}
      onClose={onClose}
    >
      <div class="entry-fields">
        <PickOne
          label={t('grant_title')}
          options={GRANT_ROUTES.map((value) => ({ value, words: t(ROUTE_WORDS[value]) }))}
          value={how.current.route}
          onPick={(route) => change({ route })}
        />
        <PickOne
          label={t('grant_reaction')}
          options={REACTIONS.map((value) => ({ value, words: t(REACTION_WORDS[value]) }))}
          value={how.current.reaction}
          onPick={(reaction) => change({ reaction })}
        />
        <PickOne
          label={t('grant_effort')}
          options={[
            { value: '', words: t('grant_unsaid') },
            ...EFFORTS.map((value) => ({ value, words: t(EFFORT_WORDS[value]) })),
          ]}
          value={how.current.effort ?? ''}
          onPick={(effort) => change({ effort: effort || null })}
        />
        <div>
          <label class="label" for={id}>
            {t('grant_cost')}
          </label>
          <input
            id={id}
            class="field"
            maxLength={LONGEST_TEXT}
            placeholder={t('grant_costHint')}
            value={how.current.cost ?? ''}
            autocomplete="off"
            onInput={({ currentTarget: { value } }) => change({ cost: value })}
          />
        </div>
      </div>
    </FormBox>
  );
}
