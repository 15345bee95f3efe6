import type { ComponentChildren } from 'preact';
import type { Layer } from '../../utils/ledgers/layers/layer.ts';
import type { Standing } from '../../utils/ledgers/layers/standing.ts';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { LAYER_WORDS, STANDING_WORDS } from './layer-words.ts';
import { namedDay, noonOf } from './ledger-day.ts';

export interface LayerLineProps {
  readonly layer: Layer;
  readonly standing: Standing;
  /** K3: something holds everything back that is due. */
  readonly held: boolean;
  /** What can be done with the line. */
  readonly children: ComponentChildren;
}

const TONES: Readonly<Partial<Record<Standing, string>>> = { due: 'due', done: 'kept' };

/** K2: a layer in one line: what it is, its day, and how it stands. */
export function LayerLine({ layer, standing, held, children }: LayerLineProps) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const waits = held && standing === 'due';
  const day = layer.settledOn ?? layer.day;
  return (
    <p class="layer-line">
      <strong>{t(LAYER_WORDS[layer.kind])}</strong>
      <time dateTime={day}>{namedDay(noonOf(day) ?? now, now, locale)}</time>
      <span class={`chip ${waits ? '' : (TONES[standing] ?? '')}`}>
        {t(waits ? 'layer_isHeld' : STANDING_WORDS[standing])}
      </span>
      {layer.moved && layer.state === 'open' && <span class="chip">{t('layer_isMoved')}</span>}
      {children}
    </p>
  );
}
