import type { Scene } from './families/family.ts';
import { ALL_FAMILIES } from './families/registry.ts';
import { generalQuestions } from './general.ts';
import type { FamilyId, Question } from './judgement.ts';
import type { Slots } from './slots.ts';
import { allWordings } from './wordings/all-wordings.ts';
import type { Made } from './worth/seen.ts';

/** Every question that the families wanted find by their rules, sound or not. */
export function byRules(slots: Slots, scene: Scene, wanted: (id: FamilyId) => boolean): Question[] {
  return ALL_FAMILIES.filter(
    (family) => wanted(family.id) && (family.applies?.(slots, scene) ?? true),
  ).flatMap((family) => family.make(slots, scene) ?? []);
}

/** Every question that could be asked of this mail, each once: by rules, by wordings that are tried, and the plain ones of the kind. */
export function candidates(slots: Slots, scene: Scene, wanted: (id: FamilyId) => boolean): Made[] {
  const tried = [...allWordings(slots, scene), ...generalQuestions(scene.kind, slots, scene.reading)];
  const all = [
    ...byRules(slots, scene, wanted).map((question) => ({ question, ruled: true })),
    ...tried.filter(({ family }) => wanted(family)).map((question) => ({ question, ruled: false })),
  ];
  const seen = new Set<string>();
  return all.filter(({ question: { text } }) => !seen.has(text) && seen.add(text));
}
