import { HOWS } from '../../utils/ledgers/ending.ts';
import type { EndingHere } from '../../utils/messaging/people-now.ts';
import { Button } from '../look/Button.tsx';
import { useStop } from '../look/keys/use-stop.ts';
import { useText } from '../text/text.ts';
import { HOW_WORDS } from './ending-words.ts';
import type { PeopleActions } from './people-actions.ts';

/** P1: capitals, because a small letter is taken by some card. */
export const HOW_KEYS = { good: 'G', neutral: 'N', sore: 'S' } as const;

export interface EndingRowProps {
  readonly here: EndingHere;
  readonly actions: Pick<PeopleActions, 'setEnding'>;
}

/** P1: how the open mail ended: what the reader makes of it, with a question mark, and one key that says how it was. */
export function EndingRow({ here: { origin, set, proposed }, actions }: EndingRowProps) {
  const t = useText();
  const keys = Object.fromEntries(
    HOWS.map((how) => [HOW_KEYS[how], () => actions.setEnding(origin, how)] as const),
  );
  const stop = useStop(keys);
  const guess = set === null && proposed !== null && proposed !== 'neutral' ? proposed : null;
  return (
    <section ref={stop} class="card ending-row" tabIndex={-1} aria-label={t('ending_title')}>
      <p class="ending-ask">
        {t('ending_title')}
        {guess && (
          <span class={`ending-guess ${guess}`}>
            {t(guess === 'sore' ? 'ending_readsSore' : 'ending_readsGood')}
          </span>
        )}
      </p>
      <div class="tools">
        {HOWS.map((how) => (
          <Button
            key={how}
            keyName={HOW_KEYS[how]}
            pressed={set?.state === how || (how === 'sore' && set?.state === 'repaired')}
            onClick={() => actions.setEnding(origin, how)}
          >
            {t(how === 'sore' && set?.state === 'repaired' ? HOW_WORDS.repaired : HOW_WORDS[how])}
          </Button>
        ))}
      </div>
    </section>
  );
}
