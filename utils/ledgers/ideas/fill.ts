import type { Aim } from '../extra.ts';
import type { Facts } from './facts.ts';
import { GIVEN, type Idea, type Slot } from './idea.ts';
import type { Told } from './told.ts';

/** A piece of an idea: our words, or words that were told. */
export interface IdeaPart {
  readonly kind: 'ours' | 'theirs';
  readonly text: string;
}

/** An idea made for one client. */
export interface FilledIdea {
  readonly id: string;
  readonly parts: readonly IdeaPart[];
  /** `parts` as one plain string. */
  readonly text: string;
  readonly aim: Aim;
  readonly minutes: number;
  /** C2: what it rests on; at least one. */
  readonly facts: readonly Told[];
}

const SLOT = /\{(\w+)\}/g;

/** The slots that the words of an idea name, as they are written. */
export function slotsIn(text: string): readonly string[] {
  return [...text.matchAll(SLOT)].map(([, slot]) => slot ?? '');
}

/** An idea with its slots filled; null where one of its facts is missing. */
export function fillIdea({ id, text, needs, aim, minutes }: Idea, facts: Facts): FilledIdea | null {
  if (needs.some((slot) => !facts.has(slot))) return null;
  const parts: IdeaPart[] = text.split(SLOT).flatMap((piece, place): IdeaPart[] => {
    if (place % 2 === 0) return piece === '' ? [] : [{ kind: 'ours', text: piece }];
    const slot = piece as Slot;
    const words = facts.get(slot)?.words ?? '';
    return [{ kind: GIVEN.includes(slot) ? 'ours' : 'theirs', text: words }];
  });
  const cited = needs.flatMap((slot) => facts.get(slot)?.told ?? []);
  const once = new Map(cited.map((told) => [`${told.where}\n${told.text}`, told]));
  return {
    id,
    parts,
    text: parts.map((part) => part.text).join(''),
    aim,
    minutes,
    facts: [...once.values()],
  };
}
