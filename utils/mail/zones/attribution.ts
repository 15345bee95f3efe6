import type { Line } from './lines.ts';

/** First words and verb of the line that mail programs put above a quote, by language. */
const FORMS: readonly (readonly [opener: string, verb: string])[] = [
  ['on ', 'wrote'],
  ['at ', 'wrote'],
  ['am ', 'schrieb'],
  ['le ', 'a écrit'],
  ['el ', 'escribió'],
  ['il ', 'ha scritto'],
  ['in data ', 'ha scritto'],
  ['op ', 'schreef'],
  ['den ', 'skrev'],
  ['på ', 'skrev'],
  ['em ', 'escreveu'],
  ['w dniu ', 'napisał'],
  ['dnia ', 'napisał'],
  ['', 'kirjoitti'],
  ['', 'написал'],
  ['', '写道'],
  ['', '寫道'],
  ['', '書きました'],
  ['', '님이 작성'],
];

/** Long enough for a name, an address and a date; a longer line is prose. */
const LONGEST = 260;

function isAttribution(text: string): boolean {
  if (text.length > LONGEST || !/[:：]$/.test(text) || !/\d/.test(text)) return false;
  const lower = text.toLowerCase();
  if (FORMS.some(([opener, verb]) => lower.startsWith(opener) && lower.includes(verb))) return true;
  // "2026-07-15 11:20 GMT+02:00 Ingrid <i@x.example>:" has a date and an address in every language.
  return /^\d{4}[-/.年]/.test(text) && lower.includes('@');
}

/**
 * Where an attribution ("On Mon, 19 Jan 2026 at 10:02, Meera wrote:") starting at this line ends (index after
 * its last line), or null. It may be wrapped over up to three lines, as plain-text mails do.
 */
export function attributionEnd(lines: readonly Line[], first: number): number | null {
  let joined = '';
  for (let index = first; index < Math.min(lines.length, first + 3); index += 1) {
    const text = lines[index]?.text.trim() ?? '';
    if (text === '' || text.startsWith('>')) return null;
    joined = joined === '' ? text : `${joined} ${text}`;
    if (joined.length > LONGEST) return null;
    if (isAttribution(joined)) return index + 1;
  }
  return null;
}
