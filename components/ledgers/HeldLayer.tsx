import type { LayersNow } from '../../utils/messaging/now.ts';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { heldWords, LAYER_WORDS } from './layer-words.ts';

/** K3: what would be due after the sale, and why it waits; nothing where nothing is held back. */
export function HeldLayer({
  layers: { due, suppressed },
}: {
  layers: Pick<LayersNow, 'due' | 'suppressed'>;
}) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const [first] = due;
  if (!first || !suppressed) return null;
  return (
    <p class="held">
      {t('held_waits', t(LAYER_WORDS[first.layer.kind]))} <bdi>{first.delivery.what}</bdi>.{' '}
      {heldWords(t, suppressed, now, locale)}
    </p>
  );
}
