import type { AskKind } from '../../mail/reading.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isPlural } from './number.ts';
import { thingClass } from './thing-class.ts';

const NEW = /^(?:a|an|another|some)$/;
const NUMBERED =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen)$/u;

/** "2,000 letterheads": a number as large as that counts what a price is asked for. */
const THOUSANDS = /^\d{1,3}(?:[.,]\d{3})+$/;

/** Whether a phrase is opened by a number, in figures or in words. */
export function isNumbered({ body }: NounPhrase): boolean {
  return body.length > 1 && NUMBERED.test(body[0]?.lower ?? '');
}

/** "a second drone" is wanted, "the report" may be, a bare "aside" is hardly a thing at all. */
export function opening(phrase: NounPhrase, kind: AskKind): number {
  const { determiner, before } = phrase;
  if (determiner || before) return determined(determiner?.lower ?? '', kind);
  return counted(phrase, kind) ?? bareNoun(phrase, kind);
}

/** "six grow lights" are wanted; a "one" may only point. */
function counted(phrase: NounPhrase, kind: AskKind): number | null {
  const first = phrase.body[0]?.lower ?? '';
  if (isNumbered(phrase)) {
    // "about the milk book, 212 farms": how many it is about, and no paper.
    if (kind === 'deliverable' && thingClass(phrase.head.lower) !== 'document') return 0;
    if (!/^(?:1|one)$/.test(first)) return 3;
    return kind === 'scope' ? 2 : -1;
  }
  return kind === 'quote' && THOUSANDS.test(first) && phrase.body.length > 1 ? 3 : null;
}

function bareNoun({ body, head }: NounPhrase, kind: AskKind): number {
  const isNew = /^new/.test(body[0]?.lower ?? '');
  if (isPlural(head.lower)) return isNew ? 2 : 1;
  if (kind === 'deliverable' && thingClass(head.lower) === 'document') return 0;
  return /^\p{Lu}/u.test(head.text) || isNew ? 0.5 : -2;
}

/** "a drone" is new and wanted, "the drone" known, "their drone" somebody else's. */
function determined(word: string, kind: AskKind): number {
  if (NEW.test(word)) return kind === 'quote' ? 2 : 3;
  if (/^(?:his|her|their|its)$/.test(word)) return 0;
  return word === 'the' && kind !== 'deliverable' ? 0.5 : 1;
}
