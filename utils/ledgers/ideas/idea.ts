import type { Aim } from '../extra.ts';

/**
 * What an idea can be made of. Some stand in a sentence as they are ("their 14 bakers", "before the harvest"); those
 * of `QUOTED` are somebody's own words and stand between quotation marks.
 */
export const SLOTS = [
  /** The client's first name: "Dana". */
  'name',
  /** What their company is called. */
  'company',
  /** C3: whom they serve, after "They serve": "families who redo a kitchen". */
  'served',
  /** Something of theirs that is still to come, after "their": "office move". */
  'event',
  /** An event to which others come: "trade fair". */
  'gathering',
  /** A town of theirs: "Leeds". */
  'place',
  /** People of theirs with their number, after "their": "14 bakers". */
  'team',
  /** What makes their work hard. */
  'problem',
  /** What those around them keep asking, from the question word on. */
  'asked',
  /** Praise of theirs for something of ours. */
  'praise',
  /** What came of the work, with its numbers. */
  'result',
  /** An open wish. */
  'wish',
  /** A wish that was granted. */
  'granted',
  /** A language that people of theirs read: "Polish". */
  'language',
  /** A program for tables that they use: "Excel". */
  'sheet',
  /** Another program that they use: "SharePoint". */
  'tool',
  /** The time of the year in which they have no time: "the harvest". */
  'busy',
  /** Somebody new of theirs, after "their": "new trainee". */
  'newcomer',
  /** Whoever they have to convince, after "their": "board". */
  'judge',
  /** How long one has been writing to each other: "3 years". */
  'years',
  /** What they do for the love of it: "the choir". */
  'pastime',
] as const;
export type Slot = (typeof SLOTS)[number];

/** Slots that hold somebody's own words. */
export const QUOTED: readonly Slot[] = ['problem', 'asked', 'praise', 'result', 'wish', 'granted'];

/** Slots that are known of nearly everybody: no idea rests on them alone. */
export const GIVEN: readonly Slot[] = ['name', 'company'];

/**
 * C2: one idea of the bank. It costs thought or time and hardly money; it names what to do so that one could begin
 * at once; and whoever gets it would not be embarrassed to have it told.
 */
export interface Idea {
  /** Stays for good: the delight log remembers ideas by it. */
  readonly id: string;
  /** What to do, said to the user; a slot stands in braces. */
  readonly text: string;
  /** The facts without which it does not show; every slot of `text` is among them. */
  readonly needs: readonly Slot[];
  readonly aim: Aim;
  /** How long it takes, about. */
  readonly minutes: number;
}
