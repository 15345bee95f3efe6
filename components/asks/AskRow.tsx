import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isUnder, takenQuestions } from '../../utils/judgement/ask-state.ts';
import type { AskRow as Row } from '../../utils/messaging/calls/asks.ts';
import { Button } from '../look/Button.tsx';
import { Day } from '../look/Day.tsx';
import { useStop } from '../look/keys/use-stop.ts';
import { Words } from '../look/Words.tsx';
import { AnswerBox } from '../now/AnswerBox.tsx';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import type { AskActions } from './ask-actions.ts';
import { KIND_WORDS } from './kind-words.ts';
import { Outcome } from './Outcome.tsx';
import { OutcomeLines } from './OutcomeLines.tsx';

export interface AskRowProps {
  readonly row: Row;
  /** Where the list is not about one client: the address of the client's own page. */
  readonly clientHref?: string | undefined;
  /** Written on from the start. */
  readonly open?: boolean | undefined;
  /** The keyboard goes to it. */
  readonly held?: boolean | undefined;
  readonly actions: AskActions;
}

/** S5: one ask: what they asked, what was asked back, what they said, and what came of it. */
export function AskRow({ row, clientHref, open = false, held = false, actions }: AskRowProps) {
  const t = useText();
  const now = useNow();
  const [writing, setWriting] = useState<'rest' | 'shown' | 'held'>(open ? 'shown' : 'rest');
  const field = useRef<HTMLTextAreaElement>(null);
  const { url } = row;
  const questions = takenQuestions(row);
  const waits = questions.length > 0 && isUnder('open', row);
  const openMail = url === null ? undefined : () => actions.openMail(url);
  const close = () => setWriting('rest');
  const write = () => setWriting('held');
  const dismiss = waits ? () => actions.dismiss(row) : undefined;
  const stop = useStop({
    Enter: write,
    c: writing === 'rest' ? write : close,
    t: () => field.current?.focus(),
    o: openMail,
    x: dismiss,
  });
  useLayoutEffect(() => {
    if (held) stop.current?.focus();
  }, [held, stop]);
  return (
    <article ref={stop} class="ask-row" tabIndex={-1} aria-label={t('asks_item')}>
      <p class="ask-head">
        <span class="chip">{t(KIND_WORDS[row.kind])}</span>
        {clientHref !== undefined && (
          <a href={clientHref} title={row.address}>
            <bdi>{row.personName}</bdi>
          </a>
        )}
        {row.door && <span class="chip kept">{t('asks_door')}</span>}
        {waits && <span class="chip due">{t('asks_open')}</span>}
        <span class="ask-day">
          <Day at={row.createdAt} now={now} />
        </span>
      </p>
      <Words text={row.quote} />
      {questions.map(({ family, text, what }) => (
        <p key={family} class="ask-question">
          <span class="label">{t(what === 'asked' ? 'asked_youAsked' : 'asked_inDraft')}</span>
          <bdi class="theirs">{text}</bdi>
        </p>
      ))}
      {writing === 'rest' ? (
        <>
          {row.answer !== null && (
            <p class="ask-question">
              <span class="label">{t('answer_theySaid')}</span>
              <bdi class="theirs">{row.answer}</bdi>
            </p>
          )}
          <OutcomeLines ask={row} />
        </>
      ) : (
        <>
          <AnswerBox
            about={row.id}
            answer={row.answer}
            onAnswer={(text) => actions.answer(row, text)}
            field={field}
          />
          <Outcome ask={row} actions={actions} held={writing === 'held'} onClose={close} />
        </>
      )}
      <div class="ask-tools">
        <Button
          look="plain"
          keyName="c"
          expanded={writing !== 'rest'}
          onClick={writing === 'rest' ? write : close}
        >
          {t(writing === 'rest' ? 'outcome_write' : 'close')}
        </Button>
        {openMail && (
          <Button look="plain" keyName="o" onClick={openMail}>
            {t('nudge_open')}
          </Button>
        )}
        {dismiss && (
          <Button look="plain" keyName="x" onClick={dismiss}>
            {t('awaited_dismiss')}
          </Button>
        )}
      </div>
    </article>
  );
}
