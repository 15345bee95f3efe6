import { habitWords } from '../../utils/judgement/gate/habit-words.ts';
import type { HabitKey, LearnedRow } from '../../utils/messaging/calls/learned.ts';
import { Button } from '../look/Button.tsx';
import { useText } from '../text/text.ts';

export interface LearnedListProps {
  /** Undefined until the first answer. */
  readonly rows: readonly LearnedRow[] | undefined;
  readonly onForget: (habit: HabitKey | 'all') => void;
}

/** S2: what was learned from the user's own word on questions, in plain words; each, and all of it, can be forgotten. */
export function LearnedList({ rows, onForget }: LearnedListProps) {
  const t = useText();
  return (
    <section class="box" aria-labelledby="learned">
      <h2 id="learned">{t('learned_title')}</h2>
      <p>{t('learned_body')}</p>
      {rows?.length === 0 && <p class="empty">{t('learned_empty')}</p>}
      <ul class="sites">
        {rows?.map((row) => {
          const { account, kind, person, personName } = row;
          const words = habitWords(row, personName);
          return (
            <li key={`${account} ${kind} ${person}`}>
              <bdi>{words}</bdi>
              <Button
                label={`${t('learned_forget')}: ${words}`}
                onClick={() => onForget({ account, kind, person })}
              >
                {t('learned_forget')}
              </Button>
            </li>
          );
        })}
      </ul>
      {rows && rows.length > 0 && (
        <div class="buttons">
          <Button onClick={() => onForget('all')}>{t('learned_forgetAll')}</Button>
        </div>
      )}
    </section>
  );
}
