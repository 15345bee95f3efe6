import { OUTCOMES } from '../../utils/judgement/ask-outcome.ts';
import type { AskRecord } from '../../utils/judgement/ask-record.ts';
import { takenQuestions } from '../../utils/judgement/ask-state.ts';
import { type MessageKey, useText } from '../text/text.ts';

const WORDS: Readonly<Record<(typeof OUTCOMES)[number], MessageKey>> = {
  needed: 'outcome_needed',
  agreed: 'outcome_agreed',
  result: 'outcome_result',
};

/** What came of an ask, as it was written down; a line each, and nothing for what is not known. */
export function OutcomeLines({ ask }: { ask: AskRecord }) {
  const t = useText();
  const known = OUTCOMES.flatMap((about) => {
    const text = ask[about];
    return text === null ? [] : [{ about, text }];
  });
  // Where one question alone was asked, it stands above already.
  const isNamed = takenQuestions(ask).length !== 1;
  if (known.length === 0 && ask.door === null) return null;
  return (
    <dl class="outcome-lines">
      {known.map(({ about, text }) => (
        <div key={about}>
          <dt>{t(WORDS[about])}</dt>
          <dd>
            <bdi>{text}</bdi>
          </dd>
        </div>
      ))}
      {ask.door && (
        <div class="door">
          <dt>{t('outcome_door')}</dt>
          <dd>
            <bdi>{ask.door.text}</bdi>
            {ask.door.question !== null && isNamed && (
              <span class="aside">
                {t('outcome_openedBy')} <bdi class="theirs">{ask.door.question}</bdi>
              </span>
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}
