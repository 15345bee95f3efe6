import type { Became, KeptWords } from '../../utils/messaging/calls/kept.ts';
import { namedDay, noonOf } from '../ledgers/ledger-day.ts';
import type { Text } from '../text/text.ts';

/** So much of the words fits into a notice, in characters. */
const SHOWN = 60;

/**
 * What the notice says once selected words were kept: as what, and which words.
 * @param now Unix ms
 * @returns null while they wait, of which a card tells
 */
export function keptWords(t: Text, kept: KeptWords, now: number, locale: string): string | null {
  const { became, isCut } = kept;
  if (became.state === 'waiting') return null;
  if (became.state === 'had') return t('kept_had');
  if (became.state === 'nothing-selected') return t('kept_nothing');
  const said = asWhat(t, kept, became, now, locale);
  return isCut ? t('kept_cut', said) : said;
}

function asWhat(
  t: Text,
  { kind, words }: KeptWords,
  became: Extract<Became, { state: 'kept' }>,
  now: number,
  locale: string,
): string {
  const shown = beginning(words);
  if (kind === 'wish') return t('kept_wish', shown);
  if (kind === 'fact') return t('kept_fact', shown);
  if (kind === 'note') return t('kept_note', shown);
  const at = became.day === null ? null : noonOf(became.day);
  const ours = became.by === 'us';
  if (at === null) return t(ours ? 'kept_promiseOurs' : 'kept_promiseTheirs', shown);
  return t(ours ? 'kept_promiseOursBy' : 'kept_promiseTheirsBy', shown, namedDay(at, now, locale));
}

function beginning(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= SHOWN) return line;
  return `${line.slice(0, SHOWN).replace(/\s+\S*$|[\uD800-\uDBFF]$/, '')} …`;
}
