import { COUNTED, type Counted, type Happening } from './happening.ts';
import { mondayOf } from './week.ts';

/** How many questions of one family of the judgement's were asked, and how many were answered. */
export interface FamilyCount {
  readonly family: string;
  readonly asked: number;
  readonly answered: number;
}

/** D9: one week in numbers. */
export interface Week {
  /** ISO date of its first day. */
  readonly monday: string;
  readonly counts: Readonly<Record<Counted, number>>;
  /** Days by which promises were kept before their day, all together. */
  readonly daysEarly: number;
  /** Only families of which there is something, the most asked first. */
  readonly families: readonly FamilyCount[];
}

/**
 * Puts everything into its week. What happened in none of these weeks is left out.
 * @param mondays ISO dates, each of a Monday and no two the same
 * @returns a week for each, in the same order
 */
export function countWeeks(happenings: readonly Happening[], mondays: readonly string[]): Week[] {
  const byWeek = new Map<string, Happening[]>(mondays.map((monday) => [monday, []]));
  for (const one of happenings) byWeek.get(mondayOf(one.day))?.push(one);
  return [...byWeek].map(([monday, inWeek]) => ({
    monday,
    counts: countsOf(inWeek),
    daysEarly: inWeek.reduce((sum, { daysEarly }) => sum + daysEarly, 0),
    families: familiesOf(inWeek),
  }));
}

function countsOf(happenings: readonly Happening[]): Record<Counted, number> {
  const of = (kind: Counted) => happenings.filter((one) => one.kind === kind).length;
  return Object.fromEntries(COUNTED.map((kind) => [kind, of(kind)])) as Record<Counted, number>;
}

function familiesOf(happenings: readonly Happening[]): FamilyCount[] {
  const counts = new Map<string, FamilyCount>();
  for (const { kind, family } of happenings) {
    if (family === null) continue;
    const held = counts.get(family) ?? { family, asked: 0, answered: 0 };
    const asked = held.asked + Number(kind === 'asked');
    const answered = held.answered + Number(kind === 'answered');
    counts.set(family, { family, asked, answered });
  }
  return inOrder([...counts.values()]);
}

/** The families of several weeks together. */
export function familiesOfWeeks(weeks: readonly Week[]): FamilyCount[] {
  const counts = new Map<string, FamilyCount>();
  for (const { family, asked, answered } of weeks.flatMap((week) => week.families)) {
    const held = counts.get(family) ?? { family, asked: 0, answered: 0 };
    counts.set(family, { family, asked: held.asked + asked, answered: held.answered + answered });
  }
  return inOrder([...counts.values()]);
}

function inOrder(counts: FamilyCount[]): FamilyCount[] {
  return counts.sort((a, b) => b.asked - a.asked || a.family.localeCompare(b.family));
}

/** How often these happened in these weeks, all together. */
export function sumOf(weeks: readonly Week[], kinds: readonly Counted[]): number {
  return weeks.reduce((sum, { counts }) => kinds.reduce((more, kind) => more + counts[kind], sum), 0);
}
