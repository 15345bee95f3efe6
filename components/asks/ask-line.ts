import type { AskRecord } from '../../utils/judgement/ask-record.ts';
import type { Text } from '../text/text.ts';
import { DID_WORDS } from './kind-words.ts';

/** What came of an ask, in one breath: “needed a total under 18k, agreed two years, renewed”; empty where nothing is known. */
export function outcomeLine(t: Text, { needed, agreed, result, answer, door }: AskRecord): string {
  const known = [
    needed && t('outcome_neededIs', plain(needed)),
    agreed && t('outcome_agreedIs', plain(agreed)),
    result && plain(result),
    // The answer is the raw matter of the other lines.
    !needed && answer && t('outcome_answerIs', plain(answer)),
    door && t('outcome_doorIs', plain(door.text)),
  ];
  return known.filter((part) => typeof part === 'string').join(', ');
}

/** The user's own record as a sentence: “Asked for a discount on 3 March: needed a total under 18k, renewed.” */
export function seenLine(t: Text, ask: AskRecord, now: number, locale: string): string {
  return t('seen_line', t(DID_WORDS[ask.kind]), onDay(ask.createdAt, now, locale), outcomeLine(t, ask));
}

/** A day inside a sentence: “3 March”, with the year where it is another one. */
export function onDay(at: number, now: number, locale: string): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Date(at).toLocaleDateString(locale, {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

/** Lines are strung together, so their own full stop would end the sentence too early. */
function plain(line: string): string {
  return line.trim().replace(/[.;,]+$/u, '');
}
