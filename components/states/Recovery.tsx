import type { ComponentChildren } from 'preact';
import type { Health } from '../../utils/messaging/calls/data.ts';
import { Button } from '../look/Button.tsx';
import { type MessageKey, useText } from '../text/text.ts';
import { State } from './State.tsx';

/** What went wrong: the database's own reasons, a background that is silent, or this one page while the data is open. */
export type Fault = Exclude<Health['what'], 'open'> | 'no-answer' | 'page';

/** For each fault: what it is called, what it means and what is safe, then what to do. */
const WORDS: Readonly<Record<Fault, readonly [MessageKey, MessageKey, MessageKey]>> = {
  'blocked-open': ['recovery_title', 'recovery_blocked', 'recovery_blockedDo'],
  'newer-version': ['recovery_title', 'recovery_newer', 'recovery_newerDo'],
  full: ['recovery_title', 'recovery_full', 'recovery_fullDo'],
  damaged: ['recovery_title', 'recovery_damaged', 'recovery_damagedDo'],
  'no-answer': ['recovery_title', 'recovery_noAnswer', 'recovery_noAnswerDo'],
  page: ['recovery_pageTitle', 'recovery_page', 'recovery_pageDo'],
};

export interface RecoveryProps {
  readonly what: Fault;
  readonly onRetry: () => void;
  readonly trying: boolean;
  /** The way to a copy of the data. */
  readonly copy?: ComponentChildren;
}

/** The data cannot be reached: says what is safe and what to do next. It offers to try again and never to wipe. */
export function Recovery({ what, onRetry, trying, copy }: RecoveryProps) {
  const t = useText();
  const [title, means, todo] = WORDS[what];
  return (
    <State icon="alert" title={t(title)}>
      <p>{t(means)}</p>
      <p>{t(todo)}</p>
      {what !== 'page' && <p>{t('recovery_never')}</p>}
      <div class="buttons">
        <Button look="main" icon="undo" disabled={trying} onClick={onRetry}>
          {t(trying ? 'recovery_trying' : 'recovery_retry')}
        </Button>
        {COPIED.includes(what) && copy}
      </div>
    </State>
  );
}

/** Where the data itself is the trouble, and the background can still look at it. */
const COPIED: readonly Fault[] = ['newer-version', 'full', 'damaged'];
