import { KNOWN, plainWords } from './known.ts';

/** "Automatic" in the languages of most mail programs. */
const AUTOMATIC =
  /(?<!\p{L})(?:auto-?(?:ma[ta]|repl|svar|resp|odpow|odpov)\p{L}*|otomatik|авто(?:мат|ответ)\p{L}*|αυτόματ\p{L}*|אוטומטי\p{L}*|تلقائي\p{L}*|自動|自动|자동)|自動(?:応答|返信|回覆)|自动(?:回复|答复)|자동 ?(?:회신|응답)/u;
/** A day of a month, in numbers or as a number before or behind a word; a time of day is none. */
const DAY =
  /(?<![\d:.])\d{1,2}(?:\.|\/|-)\d{1,2}(?:\.|\/|-|\s|$|,)|(?<![\d:])\d{1,2}\.? \p{L}{3,}|\d{1,2} ?[月일日]/u;
/** Holidays and absence, in the languages of most mail. */
const AWAY =
  /(?<!\p{L})(?:urlaub|ferien|abwesen\p{L}*|congés?|vacances|absen\p{L}+|vacaciones|ausen\p{L}+|ferie|vacanza|assen\p{L}+|vakantie|verlof|afwezig\p{L}*|férias|licença|ausên\p{L}+|semester|ledig|fravær|frånvar\p{L}+|tjänstledig|loma\p{L}*|urlop\p{L}*|nieobecn\p{L}+|dovolen\p{L}+|nepřítom\p{L}+|szabadság\p{L}*|concediu|izin\p{L}*|отпуск\p{L}*|άδεια|выход\p{L}*)(?!\p{L})|休暇|休假|휴가|不在/u;
const ADDRESS = /[\w.+-]+@[\w-]+\.[\w.]+/u;
const PHONE = /(?:\+|\b0)\d[\d ()/-]{6,}\d/u;
/** In characters: a longer text is a letter. */
const LONGEST = 900;
/** In ms: nobody reads a mail and answers it by hand so fast. */
const AT_ONCE = 90_000;

/** Whether a short mail calls itself automatic, in whatever language; nobody who types a mail does. */
export function saysAutomatic(subject: string, body: string): boolean {
  if (AUTOMATIC.test(plainWords(subject).slice(0, 60))) return true;
  return body.length <= LONGEST && AUTOMATIC.test(plainWords(body));
}

/**
 * Whether a mail in a language that is not read looks as if a program had sent it. This is a guess: it never decides that
 * a mail is no answer, it only keeps it from being taken for one silently.
 * @param subject as it came
 * @param body the new text
 * @param language of it, BCP 47; `und` where nobody knows
 * @param after ms since we wrote last
 */
export function looksAutomatic(subject: string, body: string, language: string, after: number): boolean {
  if (saysAutomatic(subject, body)) return true;
  if (body.length > LONGEST || /[?¿？؟;]\s*$/u.test(body.trim())) return false;
  const text = plainWords(body);
  // Where it is known how something is decided or sent, that shows the person.
  if (KNOWN.some((words) => words.language === language && words.more.test(text))) return false;
  const signs = [AWAY, DAY, ADDRESS, PHONE].filter((sign) => sign.test(text)).length;
  const isAtOnce = after >= 0 && after < AT_ONCE;
  return signs >= 2 || (isAtOnce && body.length > 60) || (signs === 1 && (isAtOnce || ADDRESS.test(text)));
}
