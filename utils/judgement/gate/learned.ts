import type { AskKind } from '../../mail/reading.ts';
import type { Force } from '../force.ts';
import type { Habit, Mode, Stop } from '../judgement.ts';

/** So many words the same way make a habit: of one client, and of the kind over as many different clients. */
const OF_CLIENT = 2;
const OF_KIND = 3;

/**
 * What the user's own words on earlier messages lean to (S2): the same word for this client and kind twice, else for
 * the kind with three different clients; none the other way since.
 * @param forces in any order; those of other clients and kinds count only where they bear on it
 */
export function learned(
  forces: readonly Force[],
  about: { readonly person: string; readonly kind: AskKind },
): Habit | null {
  const ofKind = forces.filter(({ kind }) => kind === about.kind);
  const own = newestRun(ofKind.filter(({ person }) => person === about.person));
  if (own[0] && own.length >= OF_CLIENT) return habit(own[0], 'client', own.length);
  // Whoever just said the other word for this client is not overruled by what they say to others.
  const all = newestRun(ofKind);
  if (!all[0] || (own[0] && own[0].word !== all[0].word)) return null;
  return clientsIn(all) >= OF_KIND ? habit(all[0], 'everyone', all.length) : null;
}

/** A habit with whom it is about; `person` is null where it holds for every client. */
export interface KeptHabit extends Habit {
  readonly account: string;
  readonly person: string | null;
  /** Unix ms of the newest word. */
  readonly at: number;
  /** All words on what it is about, also those of before: with them it is forgotten whole. */
  readonly forces: readonly Force[];
}

/** Every habit there is, the newest first: what the settings show and can forget. */
export function habits(forces: readonly Force[]): KeptHabit[] {
  const kept = (group: readonly Force[], scope: Habit['scope'], least: number): KeptHabit[] => {
    const run = newestRun(group);
    const [newest] = run;
    const times = scope === 'client' ? run.length : clientsIn(run);
    if (!newest || times < least) return [];
    const { account, person, updatedAt } = newest;
    const who = { account, person: scope === 'client' ? person : null };
    return [{ ...habit(newest, scope, run.length), ...who, at: updatedAt, forces: group }];
  };
  const ofClients = groupsBy(forces, ({ account, kind, person }) => `${account}\n${kind}\n${person}`);
  const ofKinds = groupsBy(forces, ({ account, kind }) => `${account}\n${kind}`);
  return [
    ...ofClients.flatMap((group) => kept(group, 'client', OF_CLIENT)),
    ...ofKinds.flatMap((group) => kept(group, 'everyone', OF_KIND)),
  ].sort((a, b) => b.at - a.at);
}

/** Kinds in which the person comes first, whatever was learned. */
const NEVER_QUESTIONED: readonly AskKind[] = ['hardship', 'outage', 'complaint'];

/** What the gate found before it looks at what was learned. */
interface Found {
  readonly deciding: AskKind;
  readonly mode: Mode;
  readonly stop: Stop | null;
}

/**
 * Whether a habit changes what the gate found. The word was given for a kind of ask: what lies in this one message
 * (a late promise of ours, somebody who reads along, a second unanswered question) still stops a question.
 * @param doubted the trained reader doubts that a question is due
 */
export function bears({ kind, word }: Habit, { deciding, mode, stop }: Found, doubted: boolean): boolean {
  if (kind !== deciding || mode === 'none') return false;
  const questioned = mode === 'challenge' || mode === 'clarify';
  if (word === 'off') return stop === null && mode !== 'comply';
  if (NEVER_QUESTIONED.includes(deciding)) return false;
  return (stop === null || stop === 'plain admin') && (!questioned || doubted);
}

/** The newest words as far back as they are all the same; newest first. */
function newestRun(forces: readonly Force[]): Force[] {
  const sorted = [...forces].sort((a, b) => b.updatedAt - a.updatedAt);
  const turn = sorted.findIndex(({ word }) => word !== sorted[0]?.word);
  return turn < 0 ? sorted : sorted.slice(0, turn);
}

function clientsIn(forces: readonly Force[]): number {
  return new Set(forces.map(({ person }) => person)).size;
}

function habit({ kind, word }: Force, scope: Habit['scope'], times: number): Habit {
  return { kind, word, scope, times };
}

function groupsBy(forces: readonly Force[], nameOf: (force: Force) => string): Force[][] {
  const groups = new Map<string, Force[]>();
  for (const force of forces) groups.set(nameOf(force), [...(groups.get(nameOf(force)) ?? []), force]);
  return [...groups.values()];
}
