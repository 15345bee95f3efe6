import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The order in which Vitest starts the files of a run. */
export class BrowsersInTurn extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return inTurn(await super.sort(files));
  }
}

/** As much of a file as its place in a run depends on. */
interface Told {
  readonly project: { readonly name: string };
}

/**
 * Puts stories in order where several run at once: those that wait for a browser's own clocks begin, because they last
 * longest and need little; then Chromium and Firefox take turns, so that each has its share of the machine all the time
 * and both end together.
 * @param files in Vitest's order, which is kept inside a project (what takes long comes first) and before the stories
 */
export function inTurn<File extends Told>(files: readonly File[]): File[] {
  const of = (name: string) => files.filter(({ project }) => project.name === name);
  const stories = [...of('waiting'), ...mixed([of('e2e'), of('firefox')])];
  return [...files.filter((file) => !stories.includes(file)), ...stories];
}

/** Mixes lists so that each keeps its order and they all end together. */
function mixed<Item>(lists: readonly (readonly Item[])[]): Item[] {
  return lists
    .flatMap((list) => list.map((item, at) => ({ item, place: at / list.length })))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
