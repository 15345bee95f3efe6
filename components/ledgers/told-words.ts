import type { Told, ToldIn } from '../../utils/ledgers/ideas/told.ts';
import type { MessageKey } from '../text/text.ts';

const WHERE: Readonly<Record<Exclude<ToldIn, 'mail'>, MessageKey>> = {
  note: 'fact_note',
  fact: 'told_fact',
  praise: 'told_praise',
  wish: 'told_wish',
  'granted-wish': 'told_granted',
  serves: 'told_serves',
  occasion: 'told_occasion',
  'first-mail': 'told_firstMail',
};

/** Where something is known from. */
export function toldWords({ where, by }: Told): MessageKey {
  if (where !== 'mail') return WHERE[where];
  return by === 'client' ? 'told_theirMail' : 'told_yourMail';
}
