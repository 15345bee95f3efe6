import { FEELINGS } from './feelings.ts';
import { nounForms, verbForms } from './forms.ts';
import { NOUNS } from './nouns.ts';
import { SMALL_WORDS } from './small-words.ts';
import { VERBS } from './verbs.ts';

const classes = new Map<string, Set<string>>();

function put(word: string, name: string): void {
  const known = classes.get(word);
  if (known === undefined) classes.set(word, new Set([name]));
  else known.add(name);
}

function putVerbs(name: string, list: string): void {
  const [regular = '', irregular = ''] = list.split('|');
  for (const base of regular.trim().split(/\s+/)) {
    const [plain, s, ing, ed] = verbForms(base);
    for (const form of [plain, s, ing, ed]) put(form, name);
    put(plain, 'base');
    put(ing, 'ing');
    put(ed, 'past');
  }
  for (const past of irregular.trim().split(/\s+/).filter(Boolean)) {
    put(past, name);
    put(past, 'past');
  }
}

for (const [name, list] of Object.entries(VERBS)) putVerbs(name, list);
for (const [name, list] of Object.entries(NOUNS))
  for (const noun of list.split(/\s+/)) for (const form of nounForms(noun)) put(form, name);
for (const [name, list] of [...Object.entries(SMALL_WORDS), ...Object.entries(FEELINGS)])
  for (const word of list.split(/\s+/)) put(word, name);

/** Phrases of the lexicon by their first word, longest first: "sign off" is read as one word. */
const phrases = new Map<string, (readonly string[])[]>();
for (const word of classes.keys()) {
  if (!word.includes('_')) continue;
  const parts = word.split('_');
  const [first = ''] = parts;
  phrases.set(
    first,
    [...(phrases.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
  );
}

const NONE: ReadonlySet<string> = new Set();

/** What numbers are, told by their form: a time, a share, a sum, a place in a row, or just a number. */
function numberClasses(word: string): ReadonlySet<string> {
  if (!/^[€$£\d]/.test(word)) return NONE;
  if (/^\d+([.,]\d+)?%$/.test(word)) return new Set(['number', 'percent']);
  if (/^[€$£]|^\d+([.,]\d+)*(k|eur|gbp|usd|€|£|\$)$/.test(word)) return new Set(['number', 'money']);
  if (/^\d{1,2}([:.]\d{2})?(am|pm|h)$|^\d{1,2}:\d{2}$/.test(word)) return new Set(['number', 'day', 'clock']);
  if (/^\d{1,2}(st|nd|rd|th)$/.test(word)) return new Set(['number', 'day', 'ordinal']);
  if (/^\d{1,4}[/.-]\d{1,2}([/.-]\d{2,4})?$/.test(word)) return new Set(['number', 'date']);
  return new Set(['number']);
}

/** The classes of one word (verbs by meaning, nouns by part, small words by work); empty for an unknown word. */
export function classesOf(word: string): ReadonlySet<string> {
  return classes.get(word) ?? numberClasses(word);
}

/** How many of the words from `at` on form one phrase of the lexicon; 1 where none starts there. */
export function phraseLength(words: readonly string[], at: number): number {
  const known = phrases.get(words[at] ?? '');
  const found = known?.find((parts) => parts.every((part, index) => words[at + index] === part));
  return found?.length ?? 1;
}
