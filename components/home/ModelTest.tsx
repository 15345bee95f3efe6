import type { ModelTrial } from '../../utils/messaging/calls/models.ts';
import { Button } from '../look/Button.tsx';
import { Words } from '../look/Words.tsx';
import { useText } from '../text/text.ts';
import { FAULT_WORDS, REFUSAL_WORDS } from './model-words.ts';

export interface ModelTestProps {
  readonly trial: ModelTrial | 'under way' | null;
  readonly onTry: () => void;
}

/** One question of nobody's mail, put to the model: what came back, and whether it would be shown. */
export function ModelTest({ trial, onTry }: ModelTestProps) {
  const t = useText();
  const isUnderWay = trial === 'under way';
  return (
    <div class="model-test">
      <Button onClick={onTry} disabled={isUnderWay}>
        {t('model_try')}
      </Button>
      <div role="status">
        {isUnderWay && <p class="aside">{t('model_trying')}</p>}
        {trial && !isUnderWay && <Outcome trial={trial} />}
      </div>
    </div>
  );
}

function Outcome({ trial }: { trial: ModelTrial }) {
  const t = useText();
  if (trial.fault) return <p class="bad">{t(FAULT_WORDS[trial.fault])}</p>;
  const seconds = (trial.ms / 1000).toLocaleString('en', { maximumFractionDigits: 1 });
  return (
    <>
      <p class="aside">{t('model_tryAsked', trial.question)}</p>
      <Words text={trial.said} />
      <p>
        {trial.refused
          ? t('model_tryRefused', seconds, t(REFUSAL_WORDS[trial.refused]))
          : t('model_tryShown', seconds)}
      </p>
    </>
  );
}
