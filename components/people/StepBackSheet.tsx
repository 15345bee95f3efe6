import { useLayoutEffect, useRef } from 'preact/hooks';
import { FEELINGS, type Feeling } from '../../utils/clients/feelings.ts';
import { HOWS } from '../../utils/ledgers/ending.ts';
import { oneThingKnown } from '../../utils/ledgers/step-back.ts';
import type { ClientNow } from '../../utils/messaging/now.ts';
import { dayHere } from '../ledgers/ledger-day.ts';
import { PickOne } from '../ledgers/PickOne.tsx';
import { Button } from '../look/Button.tsx';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { HOW_KEYS } from './EndingRow.tsx';
import { HOW_WORDS } from './ending-words.ts';
import { FEEL_WORDS } from './feel-words.ts';
import type { PeopleActions } from './people-actions.ts';
import { howWords, knownWords, MOOD_WORDS } from './step-back-words.ts';

export interface StepBackSheetProps {
  readonly client: Pick<ClientNow, 'person' | 'ledgers' | 'thirdParty'>;
  readonly feeling: Feeling | null;
  readonly onFeel: (feeling: Feeling | 'none') => void;
  readonly actions: Pick<PeopleActions, 'setEnding'>;
  readonly onClose: () => void;
}

/** P5: ten seconds before a reply: how are they, how should they feel, one thing I know. B or Esc skips it. */
export function StepBackSheet({ client, feeling, onFeel, actions, onClose }: StepBackSheetProps) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const sheet = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    sheet.current?.showModal();
    // Enter skips: nobody is held up for longer than they wish.
    sheet.current?.querySelector<HTMLElement>('.main')?.focus();
  }, []);
  const { people, promises, wishes } = client.ledgers;
  const facts = client.thirdParty === null ? people.facts : [];
  const known = oneThingKnown({ facts, wishes: wishes.open, promises: promises.open }, dayHere(now));
  const { here, last, sore } = people.ending;
  return (
    <dialog
      ref={sheet}
      class="step-back"
      aria-label={t('stepBack_title')}
      onClose={onClose}
      onKeyDown={(event) => {
        // Nothing behind the sheet hears a key while it stands.
        event.stopPropagation();
        const isTyping = event.target instanceof HTMLSelectElement;
        const how = HOWS.find((one) => HOW_KEYS[one] === event.key);
        if (event.key === 'B') sheet.current?.close();
        else if (how && here && !isTyping) actions.setEnding(here.origin, how);
        else return;
        event.preventDefault();
      }}
    >
      <h2 class="card-title">{t('stepBack_title')}</h2>
      <p class="step-who">
        <bdi>{client.person.name}</bdi>
      </p>
      <section aria-labelledby="step-how">
        <h3 id="step-how" class="label">
          {t('stepBack_how')}
        </h3>
        {people.mood && <p>{t(MOOD_WORDS[people.mood])}</p>}
        <p>{howWords(t, { sore: sore[0] ?? null, ending: last }, now, locale)}</p>
        {here && (
          <div class="tools">
            {HOWS.map((how) => (
              <Button
                key={how}
                keyName={HOW_KEYS[how]}
                pressed={here.set?.state === how}
                onClick={() => actions.setEnding(here.origin, how)}
              >
                {t(HOW_WORDS[how])}
              </Button>
            ))}
          </div>
        )}
      </section>
      <section>
        <PickOne<Feeling | 'none'>
          label={t('stepBack_feel')}
          options={[
            { value: 'none', words: t('feel_unsaid') },
            ...FEELINGS.map((value) => ({ value, words: t(FEEL_WORDS[value]) })),
          ]}
          value={feeling ?? 'none'}
          onPick={onFeel}
        />
      </section>
      <section aria-labelledby="step-know">
        <h3 id="step-know" class="label">
          {t('stepBack_know')}
        </h3>
        <p>
          <bdi>{known ? knownWords(t, known, now, locale) : t('stepBack_nothing')}</bdi>
        </p>
      </section>
      <div class="buttons">
        <Button look="main" keyName="B" onClick={() => sheet.current?.close()}>
          {t('stepBack_skip')}
        </Button>
      </div>
    </dialog>
  );
}
