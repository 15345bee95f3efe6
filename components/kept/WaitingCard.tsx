import type { KeptWords, WaitingWords } from '../../utils/messaging/calls/kept.ts';
import { LongWords } from '../ledgers/LongWords.tsx';
import { Button } from '../look/Button.tsx';
import { useStop } from '../look/keys/use-stop.ts';
import { plural } from '../text/plural.ts';
import { type MessageKey, type Text, useText } from '../text/text.ts';

/** Selected words that could not be kept yet. */
export type Waiting = KeptWords & { readonly became: WaitingWords };

export interface WaitingActions {
  /** `by`: whose promise it is, where that had to be asked. */
  readonly keep: (waiting: Waiting, by: 'us' | 'client' | null) => void;
  readonly letGo: (waiting: Waiting) => void;
  readonly openMail: (url: string) => void;
}

export interface WaitingCardProps {
  readonly waiting: Waiting;
  /** The client beside whose mail this stands; null where none is known. */
  readonly name: string | null;
  /** How many more words wait behind these. */
  readonly more: number;
  readonly actions: WaitingActions;
}

interface Choice {
  readonly key: string;
  readonly words: string;
  readonly run: () => void;
}

/** D1: words the user selected and wants to keep, until it is clear with whom, or whose promise they are. */
export function WaitingCard({ waiting, name, more, actions }: WaitingCardProps) {
  const t = useText();
  const choices = choicesFor(t, waiting, name, actions);
  const keys = Object.fromEntries(choices.map(({ key, run }) => [key, run]));
  // The plus sign needs Shift on many keyboards, where the key without it says "=".
  const stop = useStop({ ...keys, '=': keys['+'] });
  return (
    <section ref={stop} class="remark waiting" aria-label={t('waiting_title')} tabIndex={-1}>
      <p>{t(whyOf(waiting, name), name ?? '')}</p>
      <LongWords text={waiting.words} />
      {more > 0 && <p>{plural(t, more, 'waiting_more_one', 'waiting_more_other')}</p>}
      <div class="buttons">
        {choices.map(({ key, words, run }) => (
          <Button key={key} keyName={key} look={key === '-' ? 'plain' : undefined} onClick={run}>
            {words}
          </Button>
        ))}
      </div>
    </section>
  );
}

function whyOf({ became: { why, here } }: Waiting, name: string | null): MessageKey {
  if (!here) return 'waiting_elsewhere';
  if (name === null) return 'waiting_noClient';
  if (why === 'whose') return 'waiting_whose';
  return why === 'failed' ? 'waiting_failed' : 'waiting_withClient';
}

const KEEP_WORDS = {
  wish: 'menu_wish',
  promise: 'menu_promise',
  note: 'menu_note',
  fact: 'menu_fact',
} as const;

function choicesFor(
  t: Text,
  waiting: Waiting,
  name: string | null,
  actions: WaitingActions,
): readonly Choice[] {
  const { kind, became } = waiting;
  const { here, url, why } = became;
  const letGo = { key: '-', words: t('waiting_letGo'), run: () => actions.letGo(waiting) };
  if (!here && url !== null)
    return [{ key: 'o', words: t('nudge_open'), run: () => actions.openMail(url) }, letGo];
  if (!here || name === null) return [letGo];
  if (why === 'whose') {
    return [
      { key: '6', words: t('waiting_ours'), run: () => actions.keep(waiting, 'us') },
      { key: '7', words: t('waiting_theirs', name), run: () => actions.keep(waiting, 'client') },
      letGo,
    ];
  }
  return [{ key: '+', words: t(KEEP_WORDS[kind]), run: () => actions.keep(waiting, null) }, letGo];
}
