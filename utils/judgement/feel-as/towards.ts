import type { Feeling } from '../../clients/feelings.ts';
import type { Edit } from './edit.ts';
import { heard } from './heard.ts';
import { inControl } from './in-control.ts';
import { lookedAfter } from './looked-after.ts';
import { ownWords } from './own-words.ts';
import { proud } from './proud.ts';
import type { FeelRule } from './rule.ts';
import { safe } from './safe.ts';
import { unhurried } from './unhurried.ts';

const RULES: Readonly<Record<Feeling, FeelRule>> = {
  heard,
  safe,
  proud,
  unhurried,
  'in-control': inControl,
  'looked-after': lookedAfter,
};

/**
 * P3: at most one concrete edit that brings a draft nearer to how its reader should feel. Pure. What is quoted, and
 * the gaps that the user fills, are never touched, and nothing is said that nobody knows: a day is a `[gap]`.
 * @param draft as typed, quoted mail below included; 20,000 characters are looked at
 * @returns null where nothing stands in the way, and for a language that is not read
 */
export function editTowards(draft: string, feeling: Feeling): Edit | null {
  const words = ownWords(draft);
  return words && RULES[feeling](words);
}
