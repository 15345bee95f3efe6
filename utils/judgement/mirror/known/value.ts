import { stemsOf } from '../../words/stems.ts';

/** Telling words that do not say which of two things is meant. */
const PLAIN = new Set(
  ['email', 'mail', 'question', 'know', 'client', 'people', 'quick', 'moment', 'minute'].flatMap((word) => [
    ...stemsOf(word),
  ]),
);

/** The telling words of a text, as rough stems. */
export function tellingWords(text: string): Set<string> {
  return new Set([...stemsOf(text)].filter((word) => !PLAIN.has(word)));
}

/**
 * Whether the words name what the fact holds: one of its numbers, or a name in it ("Room Juniper"). Then it is
 * confirmed, and no longer asked for.
 */
export function namesValueOf(fact: string, words: string): boolean {
  const [value = ''] = (fact.includes(':') ? fact.slice(fact.indexOf(':') + 1) : fact).split(/[,(;]/);
  const numbers = value.match(/\d+/g) ?? [];
  const named = new Set(words.match(/\d+/g) ?? []);
  if (numbers.some((number) => named.has(number))) return true;
  if (!fact.includes(':')) return false;
  const stated = tellingWords(words);
  const names = value.match(/\p{Lu}[\p{L}'-]+/gu) ?? [];
  return [...tellingWords(names.join(' '))].some((word) => stated.has(word));
}
