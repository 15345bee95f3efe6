/** Characters that turn the reading direction: shown by their short names, because hiding them hides a trick. */
const TURNING: Readonly<Record<string, string>> = {
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
};
const TURNS = /[\u202a-\u202e\u2066-\u2069]/gu;
/** Characters without a look of their own; the joiners (200C, 200D) and marks (200E, 200F) also serve honest names. */
const UNSEEN = /[\u00ad\u061c\u180e\u200b-\u200f\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu;
const SUSPICIOUS = /[\u00ad\u180e\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u;
const LONGEST = 120;

/**
 * A display name fit to be shown as text: NFC, one line, nothing invisible in it, at most 120 characters.
 * `Dana\u202Egpj.exe` comes out as `Dana⟦RLO⟧gpj.exe`.
 * @returns an empty text where nothing visible is left
 */
export function cleanName(written: string): string {
  const shown = written
    .slice(0, 4 * LONGEST)
    .normalize('NFC')
    .replace(TURNS, (sign) => `⟦${TURNING[sign] ?? ''}⟧`)
    .replace(UNSEEN, '')
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim();
  return cutText(unquoted(shown), LONGEST);
}

/** Whether a name holds characters that nobody types and that can make it look like another one. */
export function hasHiddenCharacters(written: string): boolean {
  return SUSPICIOUS.test(written) || written.includes('⟦');
}

/** A name as it is compared with another: compatibility forms folded, lower case. */
export function nameKey(name: string): string {
  return cleanName(name).normalize('NFKC').toLowerCase();
}

/** The first `most` characters; a pair of surrogates is never cut in two. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

function unquoted(name: string): string {
  const pair = `${name[0] ?? ''}${name.at(-1) ?? ''}`;
  return name.length > 2 && (pair === "''" || pair === '""') ? name.slice(1, -1).trim() : name;
}
