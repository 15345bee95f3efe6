import type { VerdictWord } from '../../utils/ledgers/delivery.ts';
import type { LayerKind } from '../../utils/ledgers/layers/layer.ts';
import type { Standing } from '../../utils/ledgers/layers/standing.ts';
import type { Suppression } from '../../utils/ledgers/layers/suppression.ts';
import { onDay } from '../asks/ask-line.ts';
import type { MessageKey, Text } from '../text/text.ts';
import { noonOf } from './ledger-day.ts';

/** What each touch is called. */
export const LAYER_WORDS: Readonly<Record<LayerKind, MessageKey>> = {
  tip: 'layer_tip',
  'check-in': 'layer_checkIn',
  verdicts: 'layer_verdicts',
  'how-to': 'layer_howTo',
};

/** How a layer stands, beside its day. */
export const STANDING_WORDS: Readonly<Record<Standing, MessageKey>> = {
  done: 'layer_isDone',
  skipped: 'layer_isSkipped',
  passed: 'layer_isPassed',
  empty: 'layer_isEmpty',
  due: 'layer_isDue',
  coming: 'layer_isComing',
};

export const VERDICT_WORDS: Readonly<Record<VerdictWord, MessageKey>> = {
  true: 'verdict_true',
  'not-yet': 'verdict_notYet',
  no: 'verdict_no',
};

/** K3: why nothing is sent now, and until when. @param now Unix ms */
export function heldWords(t: Text, suppressed: Suppression, now: number, locale: string): string {
  const day = (on: string) => onDay(noonOf(on) ?? now, now, locale);
  switch (suppressed.why) {
    case 'complaint':
      return t('held_complaint', day(suppressed.since));
    case 'quiet':
      return t('held_quiet', day(suppressed.until));
    case 'contact':
      return t('held_contact', day(suppressed.on), day(suppressed.until));
  }
}
