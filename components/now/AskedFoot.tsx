import type { AskRecord } from '../../utils/judgement/ask-record.ts';
import { Outcome } from '../asks/Outcome.tsx';
import { OutcomeLines } from '../asks/OutcomeLines.tsx';
import { Button } from '../look/Button.tsx';
import { useText } from '../text/text.ts';
import type { NowActions } from './actions.ts';
import { ForceRow, type ForceRowProps } from './ForceRow.tsx';

export interface AskedFootProps {
  readonly ask: AskRecord | null;
  readonly force: ForceRowProps;
  /** Absent where the ask is kept already, or nothing is asked. */
  readonly onKeep: (() => void) | undefined;
  readonly writing: boolean;
  readonly onWriting: (writing: boolean) => void;
  readonly actions: Pick<NowActions, 'asks'>;
}

/** The foot of the asked card: what came of the ask, and what can be done with the ask as a whole. */
export function AskedFoot({ ask, force, onKeep, writing, onWriting, actions }: AskedFootProps) {
  const t = useText();
  const isWritten = ask !== null && writing;
  return (
    <>
      {isWritten && <Outcome ask={ask} actions={actions.asks} held={true} onClose={() => onWriting(false)} />}
      {ask && !isWritten && <OutcomeLines ask={ask} />}
      <div class="force">
        <ForceRow {...force} />
        {onKeep && (
          <Button look="plain" keyName="h" onClick={onKeep}>
            {t('asked_keep')}
          </Button>
        )}
        {ask && (
          <Button look="plain" keyName="c" expanded={isWritten} onClick={() => onWriting(!writing)}>
            {t(isWritten ? 'close' : 'outcome_write')}
          </Button>
        )}
      </div>
    </>
  );
}
