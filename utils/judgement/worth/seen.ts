import type { Scene } from '../families/family.ts';
import type { Question } from '../judgement.ts';
import type { Slots } from '../slots.ts';
import { plainText } from '../text-parts.ts';
import { tokensOf } from '../words/tokens.ts';
import { signsOfMail, signsOfName, signsOfQuote } from './signs.ts';
import { namesIn, quotesIn, turnOf } from './turn.ts';

/** A question that could be asked, and whether a family found it by its rules or a wording was only tried. */
export interface Made {
  readonly question: Question;
  readonly ruled: boolean;
}

/** Signs that have weights of their own by a turn of phrase, by a family or by a kind. */
export interface Group {
  readonly name: string;
  readonly signs: readonly string[];
}

/** What is seen of a question. */
export interface Seen {
  readonly turn: Group;
  /** The family of this kind of ask; here the words count that are quoted, too. */
  readonly family: Group;
  readonly kind: Group;
}

/** The sign that stands for the turn of phrase, the family or the kind itself. */
export const ITSELF = '';

/** A choice between parts that were offered or are wanted, each by its name. */
export const NAMES_PARTS = 'names parts';

/** Whether a question lets them choose between three parts and more, each called as they or we called it. */
export function namesParts({ family, text }: Question, { offerParts, wantedParts }: Slots): boolean {
  const named = (parts: Slots['offerParts']) => parts.filter((part) => text.includes(plainText(part))).length;
  return family === 'tradeoff' && (named(offerParts) > 2 || named(wantedParts) > 2);
}

/** Sees the questions of one mail, what is common to them once. */
export function seeing(slots: Slots, scene: Scene): (made: Made) => Seen {
  const { kind } = scene;
  const mail = signsOfMail(slots, scene);
  const quoted = remembered((quote) => signsOfQuote(quote, slots.told));
  const named = remembered((name) => signsOfName(name, slots));
  const said = remembered((quote) => wordsOf(quote).map((word) => `says ${word}`));
  return ({ question, ruled }) => {
    const [quotes, names] = [quotesIn(question.parts), namesIn(question.parts)];
    const signs = [
      ITSELF,
      kind,
      `${quotes.length} ${names.length > 0}`,
      `ruled ${ruled}`,
      ...(question.general ? ['general'] : []),
      ...(namesParts(question, slots) ? [NAMES_PARTS] : []),
      ...mail,
      ...quotes.flatMap((quote, at) => quoted(quote).map((sign) => `q${at} ${sign}`)),
      ...names.flatMap(named),
    ];
    return {
      turn: { name: turnOf(question), signs },
      family: { name: `${question.family} ${kind}`, signs: [...signs, ...quotes.flatMap(said)] },
      kind: { name: kind, signs },
    };
  };
}

function wordsOf(text: string): string[] {
  const words = tokensOf(text).flatMap(({ kind, lower }) => (kind === 'mark' ? [] : [lower]));
  return [...new Set(words)];
}

function remembered(look: (text: string) => string[]): (text: string) => string[] {
  const seen = new Map<string, string[]>();
  return (text) => {
    const found = seen.get(text) ?? look(text);
    seen.set(text, found);
    return found;
  };
}
