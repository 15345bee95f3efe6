import type { Scene } from '../families/family.ts';
import type { Gate } from '../gate.ts';
import type { Question, TextPart } from '../judgement.ts';
import type { Slots } from '../slots.ts';
import { blank, say, theirs } from '../text-parts.ts';

/** Everything a draft is made of. */
export interface Reply {
  readonly found: Gate;
  readonly slots: Slots;
  readonly scene: Scene;
  readonly questions: readonly Question[];
  readonly check: Question | null;
}

/** A title is no name: "Hi Prof." is said by nobody. */
const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|lady|lord|hon|rev|fr|father|canon|sister|pastor|rabbi|imam|judge|major|colonel|captain|dame|sr|capt|eng|herr|frau)\.?$/i;

/** "Dear Carla," or "Hi Carla,": in the register of their mail; the name is a gap where it is not known. */
export function greeting({ scene }: Reply): TextPart[] {
  const name = TITLE.test(scene.history.clientName ?? '') ? null : scene.history.clientName;
  const opening = scene.reading.register === 'formal' ? 'Dear' : 'Hi';
  return say`${opening} ${name ? theirs(name) : blank('name')},`;
}

/** How the mail ends. The name below it is the user's own and never ours to know. */
export function closing({ scene }: Reply): TextPart[] {
  const farewell = { formal: 'Kind regards', warm: 'Best wishes', terse: 'Best' }[scene.reading.register];
  return say`${farewell}\n${blank('your name')}`;
}

/** Paragraphs as one run of parts, a blank line between them; empty paragraphs are left out. */
export function letter(paragraphs: readonly (readonly TextPart[])[]): TextPart[] {
  const filled = paragraphs.filter((paragraph) => paragraph.length > 0);
  return say`${filled.flatMap((paragraph, i) => (i === 0 ? [...paragraph] : say`\n\n${paragraph}`))}`;
}

/** A question that goes on after a colon begins small, unless it begins with their own words. */
export function lowered(parts: readonly TextPart[]): TextPart[] {
  const [first, ...rest] = parts;
  if (first?.kind !== 'ours' || /^I\b/.test(first.text)) return [...parts];
  return [{ kind: first.kind, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...rest];
}
