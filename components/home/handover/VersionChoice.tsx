import { useId } from 'preact/hooks';
import { ruleOf } from '../../../utils/ledgers/handover/may-leave.ts';
import type { Wording } from '../../../utils/ledgers/handover/wording.ts';
import type { Conflict } from '../../../utils/messaging/calls/handover.ts';
import { Button } from '../../look/Button.tsx';
import { useStop } from '../../look/keys/use-stop.ts';
import { useText } from '../../text/text.ts';
import type { Take } from './choices.ts';
import { ToldLines } from './ToldLines.tsx';

export interface VersionChoiceProps {
  readonly conflict: Conflict;
  readonly wording: Wording;
  readonly take: Take;
  readonly onTake: (take: Take) => void;
}

/** One entry that is different here: both versions side by side, and which is to stand. Yours, unless chosen otherwise. */
export function VersionChoice({ conflict, wording, take, onTake }: VersionChoiceProps) {
  const t = useText();
  const id = useId();
  const { ledger, mine, theirs, both } = conflict;
  const rule = ruleOf(ledger);
  const stop = useStop({
    m: () => onTake('mine'),
    t: () => onTake('theirs'),
    b: both ? () => onTake('both') : undefined,
  });
  const [ours, others] = [rule?.tell(mine, wording) ?? [], rule?.tell(theirs, wording) ?? []];
  return (
    <section ref={stop} class="card version-choice" aria-labelledby={id} tabIndex={-1}>
      <h4 id={id} class="card-title">
        {t('handover_differs')}: {rule && wording.say(rule.title)}
      </h4>
      <div class="side-by-side">
        <div>
          <h5>{t('handover_mine')}</h5>
          <ToldLines lines={ours} other={others} />
        </div>
        <div>
          <h5>{t('handover_theirs')}</h5>
          <ToldLines lines={others} other={ours} />
        </div>
      </div>
      {ours.join('\n') === others.join('\n') && <p class="side-note">{t('handover_sameWords')}</p>}
      <div class="buttons">
        <Button keyName="m" pressed={take === 'mine'} onClick={() => onTake('mine')}>
          {t('handover_keepMine')}
        </Button>
        <Button keyName="t" pressed={take === 'theirs'} onClick={() => onTake('theirs')}>
          {t('handover_takeTheirs')}
        </Button>
        {both && (
          <Button keyName="b" pressed={take === 'both'} onClick={() => onTake('both')}>
            {t('handover_keepBoth')}
          </Button>
        )}
      </div>
    </section>
  );
}
