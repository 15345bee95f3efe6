/** A name as it may stand in an outline; null where nothing of it may. */
export type PlainName = (name: string) => string | null;

/** A longer class was not written by hand. */
const LONGEST = 60;
const LONGEST_PART = 24;
/** From this length on a word of the page is also looked for inside longer ones. */
const LONG = 6;
/** Stands where a part of a name was left out. */
const GONE = 'x';

/**
 * Takes out of names of classes, attributes and elements what may be somebody's: words that the page says, numbers of four
 * digits and more, and what a machine made up. What is left is how the page is built.
 * @param said the words of the page, in lower case
 * @param known words that may stay though the page says them; see `known-words.ts`
 */
export function plainNames(said: ReadonlySet<string>, known: ReadonlySet<string>): PlainName {
  const long = [...said].filter((word) => word.length >= LONG && !known.has(word));
  const done = new Map<string, string | null>();
  const isSaid = (word: string) => said.has(word) && !known.has(word);
  const holdsSaid = (text: string) => !known.has(text) && long.some((word) => text.includes(word));

  function part(text: string): string {
    const lower = text.toLowerCase();
    const humps = text.split(/(?<=[a-z])(?=[A-Z])|\d+/).map((hump) => hump.toLowerCase());
    if (text.length > LONGEST_PART || isMadeUp(text)) return GONE;
    if (isSaid(lower) || humps.some(isSaid) || holdsSaid(lower)) return GONE;
    return text.replace(/\d{4,}/g, '0000');
  }
  function plain(name: string): string | null {
    if (name.length > LONGEST || !/^[a-z0-9_-]+$/i.test(name)) return null;
    const plainParts = name.split(/([-_]+)/).map((text, index) => (index % 2 === 0 ? part(text) : text));
    // Words that are long enough are also found where a hyphen stands in them.
    const joined = name.toLowerCase().replace(/[-_]/g, '');
    if (plainParts.every((text) => text !== GONE) && holdsSaid(joined) && !isKnown(name, known)) return GONE;
    return plainParts.join('');
  }
  return (name) => {
    const before = done.get(name);
    if (before !== undefined) return before;
    const now = plain(name);
    done.set(name, now);
    return now;
  };
}

/** Whether each of its words is a known one, and none a lone letter, which may be anything. */
export function isKnown(name: string, known: ReadonlySet<string>): boolean {
  const words = name
    .split(/[^a-zA-Z]+|(?<=[a-z])(?=[A-Z])/)
    .filter(Boolean)
    .map((word) => word.toLowerCase());
  return words.length > 0 && words.every((word) => word.length > 1 && known.has(word));
}

/** Letters and digits by turns: `1q2w3e`. */
function isMadeUp(text: string): boolean {
  return (text.match(/\d(?=[a-z])|[a-z](?=\d)/gi) ?? []).length >= 3;
}
