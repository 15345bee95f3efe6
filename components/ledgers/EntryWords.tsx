import type { Evidence } from '../../utils/ledgers/entry.ts';
import { onDay } from '../asks/ask-line.ts';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { LongWords } from './LongWords.tsx';

export interface EntryWordsProps {
  readonly entry: { readonly text: string; readonly evidence: Evidence | null; readonly createdAt: number };
  /** Stands at the end of the line below: the day it was due. */
  readonly more?: string | undefined;
}

/** The words of an entry as they were said, with when and in which mail; above them the user's own where they differ. */
export function EntryWords({ entry: { text, evidence, createdAt }, more }: EntryWordsProps) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const quote = evidence?.quote ?? null;
  const reworded = quote !== null && !quote.startsWith(text);
  const said =
    evidence?.at == null
      ? t('ledger_notedOn', onDay(createdAt, now, locale))
      : t('ledger_saidOn', onDay(evidence.at, now, locale));
  return (
    <>
      {reworded && (
        <p class="entry-text">
          <bdi>{text}</bdi>
        </p>
      )}
      <LongWords text={quote ?? text} quoted={quote !== null} />
      <p class="aside">
        {more === undefined ? said : `${said} · ${more}`}
        {evidence?.thread?.subject && (
          <>
            {' · '}
            <bdi>{evidence.thread.subject}</bdi>
          </>
        )}
      </p>
    </>
  );
}
