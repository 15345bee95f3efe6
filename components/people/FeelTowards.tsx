import { FEELINGS, type Feeling } from '../../utils/clients/feelings.ts';
import type { Edit } from '../../utils/judgement/feel-as/edit.ts';
import { PickOne } from '../ledgers/PickOne.tsx';
import { Button } from '../look/Button.tsx';
import { useText } from '../text/text.ts';
import { EditLine } from './EditLine.tsx';
import { FEEL_WORDS } from './feel-words.ts';

export interface FeelTowardsProps {
  /** How the reader of this reply should feel. */
  readonly feeling: Feeling | null;
  /** How the client should feel in general. */
  readonly client: Feeling | null;
  /** The client's. */
  readonly name: string;
  /** What would bring the reply nearer to it; null where nothing stands in the way. */
  readonly edit: Edit | null;
  /** The edit is in the reply. */
  readonly isIn: boolean;
  readonly onFeel: (feeling: Feeling | 'none') => void;
  /** Keeps the choice for every mail to this client. */
  readonly onKeep: (feeling: Feeling | null) => void;
  readonly onEdit: (isIn: boolean) => void;
}

/** P3: how they should feel when they read the reply, and at most one edit towards it, which can be taken back. */
export function FeelTowards(props: FeelTowardsProps) {
  const { feeling, client, name, edit, isIn, onFeel, onKeep, onEdit } = props;
  const t = useText();
  return (
    <section class="feel" aria-label={t('feel_title')}>
      <div class="feel-pick">
        <PickOne<Feeling | 'none'>
          label={t('feel_title')}
          options={[
            { value: 'none', words: t('feel_unsaid') },
            ...FEELINGS.map((value) => ({ value, words: t(FEEL_WORDS[value]) })),
          ]}
          value={feeling ?? 'none'}
          onPick={onFeel}
        />
        {feeling !== client && (
          <Button look="plain" onClick={() => onKeep(feeling)}>
            {t('feel_keep', name)}
          </Button>
        )}
      </div>
      {feeling !== null && !edit && <p class="aside">{t('feel_nothing')}</p>}
      {edit && (
        <>
          <EditLine edit={edit} />
          <Button keyName="E" pressed={isIn} onClick={() => onEdit(!isIn)}>
            {t(isIn ? 'feel_changeBack' : 'feel_change')}
          </Button>
        </>
      )}
    </section>
  );
}
