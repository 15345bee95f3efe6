import { dayWords } from './layers/day-words.ts';
import { fillTemplate, type LayerDraft } from './layers/fill.ts';
import type { PraiseEntry } from './praise.ts';

const REQUEST = `On {praise day} you wrote: “{praise}”. May I show that line to others who think of working with us? With your name, without it, or not at all: each is fine with me.`;

/**
 * K5: a ready way to ask whether their words may be quoted, which makes no easy.
 * @param today ISO date where the user is
 * @param locale BCP 47
 */
export function praiseRequest(
  { evidence, day }: Pick<PraiseEntry, 'evidence' | 'day'>,
  today: string,
  locale: string,
): LayerDraft {
  const quote = evidence.quote.replace(/\s+/gu, ' ').trim();
  return fillTemplate(
    REQUEST,
    new Map([
      ['praise', { texts: [quote], theirs: true }],
      ['praise day', { texts: [dayWords(day, today, locale)], theirs: false }],
    ]),
  );
}
