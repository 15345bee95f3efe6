import type { Health } from '../../utils/messaging/protocol.ts';
import { Button } from '../look/Button.tsx';
import { type MessageKey, useText } from '../text/text.ts';
import { State } from './State.tsx';

/** For each fault: what it means and what is safe, then what to do. */
const WORDS: Readonly<Record<Health['what'] | 'no-answer', readonly [MessageKey, MessageKey]>> = {
  open: ['recovery_open', 'recovery_openDo'],
  'blocked-open': ['recovery_blocked', 'recovery_blockedDo'],
  'newer-version': ['recovery_newer', 'recovery_newerDo'],
  full: ['recovery_full', 'recovery_fullDo'],
  damaged: ['recovery_damaged', 'recovery_damagedDo'],
  'no-answer': ['recovery_noAnswer', 'recovery_noAnswerDo'],
};

export interface RecoveryProps {
  readonly what: keyof typeof WORDS;
  readonly onRetry: () => void;
  readonly trying: boolean;
}

/** The data cannot be reached: says what is safe and what to do next. It offers to try again and never to wipe. */
export function Recovery({ what, onRetry, trying }: RecoveryProps) {
  const t = useText();
  const [means, todo] = WORDS[what];
  return (
    <State icon="alert" title={t('recovery_title')}>
      <p>{t(means)}</p>
      <p>{t(todo)}</p>
      <p>{t('recovery_never')}</p>
      <div class="buttons">
        <Button look="main" icon="undo" disabled={trying} onClick={onRetry}>
          {t(trying ? 'recovery_trying' : 'recovery_retry')}
        </Button>
      </div>
    </State>
  );
}
