import type { SeenNow } from '../../utils/messaging/now.ts';
import { seenLine } from '../asks/ask-line.ts';
import { Key } from '../look/Key.tsx';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';

/** S5: the user's own record of an earlier ask like this one, in one line that opens it. */
export function SeenLine({ seen, onOpen }: { seen: SeenNow; onOpen: () => void }) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const { whose, personName } = seen;
  const title =
    whose === 'client'
      ? t('seen_title')
      : t(whose === 'company' ? 'seen_titleCompany' : 'seen_titleOthers', personName);
  return (
    <button type="button" class="seen" aria-keyshortcuts="b" onClick={onOpen}>
      <span class="label">
        {title}
        {'\u00A0'}
        <Key name="b" />
      </span>
      <bdi>{seenLine(t, seen.ask, now, locale)}</bdi>
    </button>
  );
}
