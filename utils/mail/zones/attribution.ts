import { unmangled } from './artefacts.ts';
import { type Line, nextFilled } from './lines.ts';
import { isMarked, unmarked } from './marked.ts';

/**
 * First words and verb of the line that mail programs put above a quote, by language.
 * Collected from Gmail, Apple Mail, Thunderbird, Yahoo and mutt.
 */
const FORMS: readonly (readonly [opener: string, verbs: string])[] = [
  ['(on|at)', 'wrote|writes'],
  ['am', 'schrieb'],
  ['le', 'a écrit'],
  ['el', 'escribió'],
  ['(il|in data)', 'ha scritto'],
  ['op', 'schreef|geschreven'],
  ['(den|på|\\d{1,2}\\.?)', 'skrev'],
  ['(em|a)', 'escreveu'],
  ['(w dniu|dnia|wiadomość napisana)', 'napisał|napisała|napisał\\(a\\)|przez'],
  ['dne', 'napsal|napsala|napsal\\(a\\)'],
  ['', 'napisał\\(a\\)'],
  ['', 'kirjoitti'],
  ['', 'написал|написала|написал\\(а\\)|пишет'],
  ['', 'şunları yazdı|tarihinde yazdı'],
  ['', 'ezt írta|írta'],
];

/** Written without blanks, so the verb is looked for anywhere. */
const UNSPACED = /写道|寫道|書きました|님이 작성/;

const ATTRIBUTIONS = FORMS.map(
  ([opener, verbs]) =>
    new RegExp(`^${opener === '' ? '' : `${opener}[\\s.,]`}.{0,240}(?<!\\p{L})(${verbs})(?!\\p{L})`, 'u'),
);
const VERBS = new RegExp(`(?<!\\p{L})(${FORMS.map(([, verbs]) => verbs).join('|')})\\s?[:：]$`, 'u');

/** Long enough for a name, an address and a date; a longer line is prose. */
const LONGEST = 260;

/** "On 4 May you wrote:" is said by a person, who goes on in words of their own. */
const SPOKEN = /\b(you|i|we|they|he|she) (wrote|writes)\s?[:：]$/;

/** What a program tells of the older mail: an address, a time of day, a year. A person seldom does. */
const TOLD = /@|\d[:.h]\d\d|(19|20)\d\d/;

function isAttribution(text: string): boolean {
  if (text.length > LONGEST || !/[:：]$/.test(text) || !TOLD.test(text)) return false;
  const lower = unmangled(text).toLowerCase();
  if (SPOKEN.test(lower)) return false;
  if (UNSPACED.test(lower) || ATTRIBUTIONS.some((form) => form.test(lower))) return true;
  // "2026-07-15 11:20 GMT+02:00 Ingrid <i@x.example>:" has a date and an address in every language.
  if (/^\d{4}[-/.年]/.test(text) && lower.includes('@')) return true;
  return /<[^\s<>]+@[^\s<>]+>\s?[:：]$/.test(text) && /\d[:.h]\d\d/.test(text) && /(19|20)\d\d/.test(text);
}

/**
 * "Ada Lund wrote:", "Quoting Ada Lund <ada@lund.example>:": enough where a marked line follows. Over two lines only
 * if an address stands in it, or the end of the writer's last sentence would be taken for its beginning.
 */
function isShortAttribution(text: string, wrapped: boolean): boolean {
  if (text.length > LONGEST / 2 || !/[:：]$/.test(text)) return false;
  if (wrapped && !/^[^.!?]{0,60}<\S+@/.test(text)) return false;
  const lower = unmangled(text).toLowerCase();
  return VERBS.test(lower) || /^(quoting|citando|zitat von|\* ) ?\S/.test(lower);
}

/**
 * Where an attribution ("On Mon, 19 Jan 2026 at 10:02, Meera wrote:") starting at this line ends (index after
 * its last line), or null. It may be wrapped over up to three lines, as plain-text mails do, even between an
 * address and its closing bracket, which then looks like a quote mark.
 */
export function attributionEnd(lines: readonly Line[], first: number): number | null {
  let joined = '';
  for (let index = first; index < Math.min(lines.length, first + 3); index += 1) {
    const next = joinLine(joined, lines[index]?.text.trim() ?? '');
    if (next === null || next.length > LONGEST) return null;
    joined = next;
    if (isAttribution(joined)) return index + 1;
    if (!isShortAttribution(joined, index > first)) continue;
    if (isMarked(lines[nextFilled(lines, index + 1)])) return index + 1;
  }
  return null;
}

/** The lines so far and the next one, or null where an attribution cannot go on with it. */
function joinLine(joined: string, text: string): string | null {
  const bracket = text.startsWith('>') && /<[^>]{3,}$/.test(joined);
  if (text === '' || (text.startsWith('>') && !bracket)) return null;
  return joined === '' || bracket ? joined + text : `${joined} ${text}`;
}

/**
 * True for the end of an attribution that was itself quoted and then wrapped, so that its end lost the mark
 * ("> On 4 May 2026 at 09:12, Ada <ada@lund.example>", below it "wrote:").
 */
export function endsQuotedAttribution(line: Line, above: Line | undefined): boolean {
  const text = line.text.trim();
  if (above === undefined || !isMarked(above) || text.length > LONGEST || !/[:：]$/.test(text)) return false;
  return isAttribution(`${unmarked(above.text).trim()} ${text}`);
}
