import type { AskKind, Reading } from '../../mail/reading.ts';
import type { Fact, FamilyId, History, Mode, Question, TextPart } from '../judgement.ts';
import type { Slots } from '../slots.ts';
import { plainText, say } from '../text-parts.ts';

/** What a family may look at besides the slots. */
export interface Scene {
  readonly kind: AskKind;
  readonly mode: Mode;
  readonly reading: Reading;
  readonly history: History;
}

/** One way of asking. A family yields its wordings best first, or null where it has nothing specific to say. */
export interface Family {
  readonly id: FamilyId;
  /** Left out where the family may serve any ask that a question is due to. */
  readonly applies?: (slots: Slots, scene: Scene) => boolean;
  readonly make: (slots: Slots, scene: Scene) => Question[] | null;
}

/** A question from its parts. `facts` is what it rests on; a null among them is dropped. */
export function asking(
  family: FamilyId,
  parts: readonly TextPart[],
  purpose: string,
  facts: readonly (Fact | null | undefined)[],
): Question {
  const known = facts.filter((fact): fact is Fact => fact !== null && fact !== undefined);
  return { family, parts, text: plainText(parts), purpose, facts: known };
}

/** The wordings that could be made, best first, or null where none could. */
export function wordings(...made: readonly (Question | null)[]): Question[] | null {
  const good = made.filter((one) => one !== null);
  return good.length > 0 ? good : null;
}

/** Builds a wording only where the slot is filled. */
export function given<Slot>(slot: Slot | null, make: (slot: Slot) => Question | null): Question | null {
  return slot === null ? null : make(slot);
}

/** `You write "…". ` before a question, or `You ask "…". ` where the words quoted are a question themselves. */
export function quoting(words: { readonly parts: readonly TextPart[]; readonly fact: Fact }): TextPart[] {
  const asks =
    /^(?:(?:could|can|would|will|is|are|do|does|may|might|shall) (?:you|we|i|it|the|there|they|this|that|he|she|your|our|my)|(?:what|how|who|whom|which|where)(?:'s| (?:is|are|would|could|can|do|does|should|will|much|many|about|soon|long|far|else)))\b/i;
  if (words.fact.text.endsWith('?')) return say`You ask "${words.parts}" `;
  return say`You ${asks.test(words.fact.text) ? 'ask' : 'write'} "${words.parts}". `;
}

/** "it" or "them" for a thing named before. */
export function it(thing: { readonly plural: boolean }): string {
  return thing.plural ? 'them' : 'it';
}

/** "its" or "their". */
export function its(thing: { readonly plural: boolean }): string {
  return thing.plural ? 'their' : 'its';
}

/** "does" or "do", to stand before the subject. */
export function does(subject: { readonly plural: boolean }): string {
  return subject.plural ? 'do' : 'does';
}

/** "is" or "are". */
export function is(subject: { readonly plural: boolean }): string {
  return subject.plural ? 'are' : 'is';
}

/** "has" or "have". */
export function has(subject: { readonly plural: boolean }): string {
  return subject.plural ? 'have' : 'has';
}
