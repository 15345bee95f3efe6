import { Dexie } from 'dexie';
import { expect } from 'vitest';
import type { NudgeRow } from '../../../../utils/messaging/calls/nudges.ts';
import { loudFrom, type QuietHours } from '../../../../utils/nudges/quiet-hours.ts';
import { isOpen } from '../../../../utils/nudges/transitions.ts';
import type { World } from './clock-world.ts';

/** Watches what a user is shown, and holds it against what was set. */
export class Witness {
  readonly #world: World;
  /** Each moment of each nudge that was shown. */
  readonly shown = new Set<string>();
  readonly #faults: string[] = [];
  quiet: QuietHours | null = null;

  constructor(world: World) {
    this.#world = world;
    world.told = (nudges) => this.#hear(nudges);
  }

  get isLoud(): boolean {
    const { now, zone } = this.#world;
    return loudFrom(now, this.quiet, zone) === now;
  }

  /** Once for each moment it is due at, never before it, and never in quiet hours. What is wrong is said later. */
  #hear(nudges: readonly NudgeRow[]): void {
    for (const nudge of nudges) {
      if (this.shown.has(keyOf(nudge))) this.#faults.push(`twice: ${keyOf(nudge)}`);
      if (nudge.dueAt > this.#world.now || !isOpen(nudge)) this.#faults.push(`too early: ${keyOf(nudge)}`);
      if (!this.isLoud) this.#faults.push(`in quiet hours: ${keyOf(nudge)}`);
      this.shown.add(keyOf(nudge));
    }
  }

  /** After a wake that the worker lived through nothing is left to show: asked of the index alone, after every wake. */
  async nothingIsLate(since = 0): Promise<void> {
    // The clock would swallow what is thrown while it shows.
    expect(this.#faults).toEqual([]);
    if (!this.isLoud) return;
    const { database, now } = this.#world;
    const late = await database.use((db) =>
      db.nudges
        .where('[state+dueAt]')
        .between(['waiting', Dexie.minKey], ['waiting', now - since])
        .toArray(),
    );
    expect(late.filter(({ noticedAt }) => noticedAt === null)).toEqual([]);
  }

  /** Everything that is due was shown, and not only noted down as shown. @returns how many are due */
  async allThatIsDueWasShown(): Promise<number> {
    await this.nothingIsLate();
    const due = await this.#world.database.use((db) =>
      db.nudges.where('[state+dueAt]').between(['due', Dexie.minKey], ['due', Dexie.maxKey]).toArray(),
    );
    expect(due.filter((nudge) => !this.shown.has(keyOf(nudge)))).toEqual([]);
    return due.length;
  }
}

function keyOf({ id, dueAt }: { readonly id: string; readonly dueAt: number }): string {
  return `${id}@${dueAt}`;
}
