import { useLayoutEffect, useRef } from 'preact/hooks';
import { OUTCOMES, type OutcomeLine } from '../../utils/judgement/ask-outcome.ts';
import type { AskRecord } from '../../utils/judgement/ask-record.ts';
import { type MessageKey, useText } from '../text/text.ts';
import type { AskActions } from './ask-actions.ts';
import { DoorField } from './DoorField.tsx';
import { LineField } from './LineField.tsx';

const LINES: Readonly<Record<OutcomeLine, readonly [label: MessageKey, hint: MessageKey]>> = {
  needed: ['outcome_needed', 'outcome_neededHint'],
  agreed: ['outcome_agreed', 'outcome_agreedHint'],
  result: ['outcome_result', 'outcome_resultHint'],
};

export interface OutcomeProps {
  readonly ask: AskRecord;
  readonly actions: Pick<AskActions, 'note' | 'door'>;
  /** The keyboard goes into the first line that is still empty. */
  readonly held: boolean;
  readonly onClose: () => void;
}

/** S5: what they needed in truth, what was agreed, what came of it, and the door an answer opened; a line each. */
export function Outcome({ ask, actions, held, onClose }: OutcomeProps) {
  const t = useText();
  const box = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    if (!held) return;
    const fields = [...(box.current?.querySelectorAll('input') ?? [])];
    (fields.find(({ value }) => value === '') ?? fields[0])?.focus();
  }, [held]);
  return (
    <fieldset ref={box} class="outcome">
      <legend class="unseen">{t('outcome_title')}</legend>
      {OUTCOMES.map((about) => (
        <LineField
          key={about}
          label={t(LINES[about][0])}
          placeholder={t(LINES[about][1])}
          kept={ask[about] ?? ''}
          onKeep={(text) => actions.note(ask, about, text)}
          onLeave={onClose}
        />
      ))}
      <DoorField ask={ask} onDoor={(text, question) => actions.door(ask, text, question)} onLeave={onClose} />
    </fieldset>
  );
}
