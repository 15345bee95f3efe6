import { isNameLine } from './names.ts';

const OPENERS =
  /^(dear|hi|hello|hey|hiya|morning|good (morning|afternoon|evening|day)|afternoon|evening|greetings|hallo|liebe[rs]?|sehr geehrte[rs]?|guten (tag|morgen|abend)|moin|bonjour|bonsoir|cher|chère|hola|buenos d(í|i)as|buenas tardes|estimad[oa]s?|ciao|buongiorno|buonasera|gentile|beste|geachte|dag|hej|hei|god morgen|kære|ol(á|a)|prezad[oa]s?|szanown[aiy]|dzień dobry|salut|salve|to whom it may concern)(?=$|[\s,!.:;–—-])/i;

/** A greeting ends with its mark; a longer run of words is a sentence already. */
const LONGEST = 60;

function greetingEnd(line: string): number | null {
  const opener = OPENERS.exec(line);
  if (opener === null) return null;
  const rest = line.slice(opener[0].length, opener[0].length + LONGEST);
  const mark = /[,!:;]+|\.(?!\p{L})(?<!(?:mr|ms|mrs|dr|prof|st|fr)\.)|\s[–—-]+\s/iu.exec(rest);
  if (mark !== null && isShort(rest.slice(0, mark.index)))
    return opener[0].length + mark.index + mark[0].length;
  const whole = line.slice(opener[0].length);
  return isShort(whole) && whole.length <= LONGEST ? line.length : null;
}

/** At most four words: titles and names, no more. */
function isShort(words: string): boolean {
  return words.trim().split(/\s+/).length <= 4;
}

/** "Meera - when was", "Tom, the labels": the receiver's own name with a mark behind it. */
function bareNameEnd(line: string, names: readonly string[]): number | null {
  const found = /^\s*([\p{L}.'’-]+(?:\s[\p{L}.'’-]+)?)\s*([,!:]+|[–—-]+(?=\s)|$)/u.exec(line);
  if (found === null || found[1] === undefined) return null;
  return isNameLine(found[1], names) ? found[0].length : null;
}

/**
 * How many characters of the first line greet ("Hi Meera, could you …" → 9), white space behind included;
 * null where the mail starts without a greeting. `names` are the receiver's.
 */
export function greetingLength(line: string, names: readonly string[]): number | null {
  const head = line.slice(0, 160);
  const end = greetingEnd(head.trimStart()) ?? null;
  const indent = head.length - head.trimStart().length;
  const found = end === null ? bareNameEnd(head, names) : end + indent;
  if (found === null) return null;
  return found + (/^\s*/.exec(line.slice(found))?.[0].length ?? 0);
}
