import type { PraiseEntry, PraiseState } from '../../utils/ledgers/praise.ts';
import { praiseRequest } from '../../utils/ledgers/praise-request.ts';
import { type KeyMap, useStop } from '../look/keys/use-stop.ts';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { type MessageKey, useText } from '../text/text.ts';
import { EntryWords } from './EntryWords.tsx';
import { dayHere } from './ledger-day.ts';
import type { PraiseActions } from './praise-actions.ts';
import { type Tool, Tools } from './Tools.tsx';

/** Where praise stands, with its colour. */
export const PRAISE_CHIPS: Readonly<
  Record<PraiseState, readonly [words: MessageKey, tone: 'kept' | 'due' | '']>
> = {
  kept: ['praise_kept', ''],
  asked: ['praise_asked', 'due'],
  may: ['praise_may', 'kept'],
  'may-not': ['praise_mayNot', ''],
  refused: ['said_notPraise', ''],
};

const TOOLS: readonly Tool[] = [
  { key: 'q', words: 'praise_request' },
  { key: 'y', words: 'praise_saidYes' },
  { key: 'x', words: 'praise_saidNo' },
  { key: 'z', words: 'praise_back' },
  { key: 'o', words: 'nudge_open' },
];

export interface PraiseRowProps {
  readonly praise: PraiseEntry;
  readonly actions: PraiseActions;
}

/** K5: praise in their words, and whether it may be quoted. */
export function PraiseRow({ praise, actions }: PraiseRowProps) {
  const t = useText();
  const today = dayHere(useNow());
  const locale = useLocale();
  const { state, evidence, createdAt } = praise;
  const url = evidence.thread?.url;
  const keys: KeyMap = {
    q:
      state === 'kept' ? () => actions.request(praise, praiseRequest(praise, today, locale).text) : undefined,
    y: state === 'may' ? undefined : () => actions.set(praise, 'may'),
    x: state === 'may-not' ? undefined : () => actions.set(praise, 'may-not'),
    z: state === 'kept' ? undefined : () => actions.set(praise, 'kept'),
    o: url === undefined ? undefined : () => actions.openMail(url),
  };
  const stop = useStop(keys);
  const [words, tone] = PRAISE_CHIPS[state];
  return (
    <article
      ref={stop}
      class="entry-row"
      tabIndex={-1}
      aria-label={`${t('praise_item')}: ${evidence.quote.slice(0, 80)}`}
    >
      <EntryWords entry={{ text: evidence.quote, evidence, createdAt }} />
      <span class={`chip ${tone}`}>{t(words)}</span>
      <Tools tools={TOOLS} keys={keys} />
    </article>
  );
}
