import type { Reading } from '../../mail/reading.ts';
import type { Mode, Stop } from '../judgement.ts';

/**
 * How far the network takes a message to be met in this mode, or held back by this stop: 0 to 1. It sees the message
 * alone, neither thread nor history. Null where no network read it.
 */
export function leaning(reading: Reading, what: 'mode', name: Mode): number | null;
export function leaning(reading: Reading, what: 'stop', name: Stop | 'none'): number | null;
export function leaning({ leanings }: Reading, what: 'mode' | 'stop', name: string): number | null {
  return leanings === undefined ? null : (leanings[what].get(name) ?? 0);
}
