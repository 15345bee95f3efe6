import type { ComponentChildren } from 'preact';
import type { NudgeContext } from '../../utils/messaging/calls/nudges.ts';
import { LongWords } from '../ledgers/LongWords.tsx';
import { Button } from '../look/Button.tsx';
import { dayLabel } from '../look/days.ts';
import { useStop } from '../look/keys/use-stop.ts';
import { Parts } from '../look/Parts.tsx';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { openerParts } from './opener-parts.ts';
import { useFocusFromRow } from './use-focus-from-row.ts';
import { usefulWords } from './useful-words.ts';

const FROM = { client: 'moment_they', us: 'moment_you', both: 'moment_spoke' } as const;

/** What can be done with the opener. */
export interface ContextActions {
  readonly copy: (text: string) => void;
  /** Puts it in the draft; absent where the mail that is open is not this client's. */
  readonly insert?: ((text: string) => void) | undefined;
  readonly openMail: (url: string) => void;
}

export interface ContextViewProps {
  readonly context: NudgeContext;
  readonly actions: ContextActions;
}

/** X5: what one needs to know to do it: what passed last, what is open, a question, why it is of use, and how to begin. */
export function ContextView({ context, actions }: ContextViewProps) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const { last, open, question, opener, url } = context;
  const { insert } = actions;
  const copy = () => actions.copy(opener);
  const put = insert && (() => insert(opener));
  const go = url === null ? undefined : () => actions.openMail(url);
  const stop = useStop({ c: copy, i: put, l: go });
  useFocusFromRow(stop);
  return (
    <section ref={stop} class="nudge-context" tabIndex={-1} aria-label={t('context_title')}>
      <dl class="outcome-lines">
        <Line label={t('context_last')}>
          {last ? (
            <>
              {dayLabel(t, last.at, now, locale)} · {t(FROM[last.from])} <bdi class="theirs">{last.line}</bdi>
            </>
          ) : (
            t('context_noLast')
          )}
        </Line>
        {open && (
          <Line label={t(openLabel(open))}>
            <LongWords text={open.text} quoted={false} />
          </Line>
        )}
        {question && (
          <Line label={t('context_question')}>
            <bdi>{question}</bdi>
          </Line>
        )}
        <Line label={t('context_useful')}>
          <bdi>{usefulWords(t, context, locale, now)}</bdi>
        </Line>
      </dl>
      <p class="label">{t('context_opener')}</p>
      <Parts parts={openerParts(opener)} />
      <div class="tools">
        {put && (
          <Button look="main" keyName="i" onClick={put}>
            {t('draft_insert')}
          </Button>
        )}
        <Button keyName="c" onClick={copy}>
          {t('context_copy')}
        </Button>
        {go && (
          <Button keyName="l" onClick={go}>
            {t('context_lastMail')}
          </Button>
        )}
      </div>
    </section>
  );
}

function Line({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function openLabel({ what, by }: NonNullable<NudgeContext['open']>) {
  if (what === 'wish') return 'context_theyWish';
  return by === 'us' ? 'context_youPromised' : 'context_theyPromised';
}
