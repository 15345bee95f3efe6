import { STOP_WORDS } from './language/stop-words.ts';

const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(STOP_WORDS)) {
  for (const word of words.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}

/** Scripts that name a language, or come close. Kana is asked before Han: Japanese uses both. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];

/** The beginning of a text tells its language; reading on costs time and changes nothing. */
const SAMPLE = 3000;

function byScript(sample: string): string | null {
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  for (const [language, letters] of SCRIPTS) {
    const count = sample.match(letters)?.length ?? 0;
    // A sign of Han or kana carries about three letters' worth of text.
    if (count > 1 && count * 3 > latin) return language;
  }
  return null;
}

/**
 * The language of a text, from its script or its small words: a BCP 47 code, or `und` where there is too
 * little to tell. Nothing is learned and nothing is sent anywhere.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE).toLowerCase().replaceAll('’', "'");
  const script = byScript(sample);
  if (script !== null) return script;
  const words = sample.split(/[^\p{L}']+/u).filter((word) => word !== '');
  const hits = new Map<string, number>();
  for (const word of words)
    for (const language of LANGUAGES_OF.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  const [best, second] = [...hits].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < 2 || best[1] < words.length * 0.08) return 'und';
  return second !== undefined && second[1] === best[1] ? 'und' : best[0];
}

/** From so many words on, a text whose language could not be told is not English. */
const TELLING = 12;

/**
 * True where the reader judges this text: English, and a few words too short to tell. A longer text without
 * one language in it is left alone.
 */
export function isReadable(language: string, text: string): boolean {
  if (language === 'en') return true;
  return language === 'und' && text.slice(0, SAMPLE).split(/\s+/).length < TELLING;
}
