import type { Feeling } from '../../utils/clients/feelings.ts';
import type { MessageKey } from '../text/text.ts';

/** P3: each feeling as it stands in a sentence. */
export const FEEL_WORDS: Readonly<Record<Feeling, MessageKey>> = {
  heard: 'feel_heard',
  safe: 'feel_safe',
  proud: 'feel_proud',
  unhurried: 'feel_unhurried',
  'in-control': 'feel_inControl',
  'looked-after': 'feel_lookedAfter',
};
