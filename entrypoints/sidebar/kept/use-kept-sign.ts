import { keptWords } from '../../../components/kept/kept-words.ts';
import { useLocale } from '../../../components/text/locale.ts';
import { useNow } from '../../../components/text/now.ts';
import { useDesk } from '../desk.ts';
import { KEPT_TOPICS } from '../topics.ts';
import { useLive } from '../use-live.ts';

/**
 * D1: what the slim tab says of words kept on this page, until it is opened: that it was done, or that they wait. Empty
 * where there is nothing to say. It counts as said only in the open sidebar, where it can be undone.
 */
export function useKeptSign(): string {
  const { call, tab, t } = useDesk();
  const locale = useLocale();
  const now = useNow();
  const newest = useLive('kept', KEPT_TOPICS, () => call('kept.list', tab())).value?.at(-1);
  if (!newest) return '';
  return keptWords(t, newest, now, locale) ?? t('waiting_sign');
}
