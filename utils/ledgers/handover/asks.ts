import type { AskKind } from '../../mail/reading.ts';
import { LONGEST_TEXT, textOr } from '../entry.ts';
import { lettersOf } from './handed-evidence.ts';
import type { Rule } from './rule.ts';

/**
 * S5: an ask as it is handed over. The words of the judgement (`mode`, `family`) are names that the receiving side
 * checks: nothing here depends on them.
 */
export interface HandedAsk {
  readonly quote: string;
  readonly kind: AskKind;
  readonly mode: string;
  readonly questions: readonly {
    readonly family: string;
    readonly text: string;
    readonly what: 'inserted' | 'asked' | 'declined';
    readonly at: number;
  }[];
  readonly answer: string | null;
  readonly answeredAt: number | null;
  readonly dismissedAt: number | null;
  readonly needed: string | null;
  readonly agreed: string | null;
  readonly result: string | null;
  readonly door: { readonly text: string; readonly question: string | null; readonly at: number } | null;
}

/** S5: with what they needed and what came of it; the user's own word on questions stays. */
export const asks: Rule<HandedAsk> = {
  title: 'handed_titleAsks',
  stays: () => false,
  leaving: ({
    quote,
    kind,
    mode,
    questions,
    answer,
    answeredAt,
    dismissedAt,
    needed,
    agreed,
    result,
    door,
  }) => ({
    quote: textOr(quote, LONGEST_TEXT) ?? '',
    kind,
    mode,
    questions: questions.map(({ family, text, what, at }) => ({ family, text, what, at })),
    answer,
    answeredAt,
    dismissedAt,
    needed,
    agreed,
    result,
    door,
  }),
  telling: ({ quote, kind }) => [lettersOf(quote, kind)],
  tell: ({ quote, questions, answer, needed, agreed, result, door }, { say }) => {
    const asked = questions.filter(({ what }) => what !== 'declined');
    const declined = questions.filter(({ what }) => what === 'declined');
    return [
      say('handed_asked', quote),
      ...asked.map(({ text }) => say('handed_weAsked', text)),
      ...(answer ? [say('handed_answered', answer)] : []),
      ...(needed ? [say('handed_needed', needed)] : []),
      ...(agreed ? [say('handed_agreed', agreed)] : []),
      ...(result ? [say('handed_result', result)] : []),
      ...(door ? [say('handed_door', door.text)] : []),
      ...declined.map(({ text }) => say('handed_doNotAsk', text)),
    ];
  },
};
