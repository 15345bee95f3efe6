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

const LARGE = /\p{Lu}[\p{L}'-]+/gu;

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
  // A name is written large: who asks "how much power" does not name Severn Power.
  const stated = tellingWords(/\p{Lu}/u.test(words) ? (words.match(LARGE) ?? []).join(' ') : words);
  const names = value.match(LARGE) ?? [];
  return [...tellingWords(names.join(' '))].some((word) => stated.has(word));
}

const DAY_OR_MONTH =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b/g;

/** The numbers of two digits and more that stand in a text. */
export function numbersIn(text: string): Set<string> {
  return new Set(text.match(/\d{2,}/g) ?? []);
}

/**
 * Whether somebody who writes these numbers has the fact before them: one of its own is among them. Numbers before a
 * colon ("Case 4471: shade A3") say what the fact is about, and do not count.
 */
export function hasBeforeThem(fact: string, said: ReadonlySet<string>): boolean {
  return [...numbersIn(fact.slice(fact.indexOf(':') + 1))].some((number) => said.has(number));
}

/** Whether words tell a name that is noted behind a label ("Keys: Mair Pugh"): whoever tells it knows it. */
export function namesNoted(fact: string, told: string): boolean {
  const [label, ...value] = fact.split(':');
  if (value.length === 0) return false;
  const names = value.join(':').match(LARGE) ?? [];
  return names.some((name) => !label?.includes(name) && new Set(told.match(LARGE) ?? []).has(name));
}

/** Whoever is spoken to is not named: "Mr Okafor, who do I ring?" */
const ADDRESSED = /^\W*(?:(?:Hi|Hello|Dear|Good \w+|Morning|Evening) )?(?:Mrs?|Ms|Dr) [^,]{1,30},/u;

/** Whether a question names the day, the month or, behind the label, somebody that the fact holds. */
export function namesDayOrPersonOf(fact: string, question: string): boolean {
  const named = new Set(question.toLowerCase().match(DAY_OR_MONTH) ?? []);
  if ((fact.toLowerCase().match(DAY_OR_MONTH) ?? []).some((day) => named.has(day))) return true;
  const spoken = question.replace(ADDRESSED, '');
  const people = fact.slice(fact.indexOf(':') + 1).matchAll(/\b(?:Mrs?|Ms|Dr) (\p{Lu}[\p{L}'-]+)/gu);
  return [...people].some(([, name = '']) => spoken.includes(name));
}
