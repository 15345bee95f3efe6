import type { Reading } from '../../mail/reading.ts';
import type { Phrase } from '../slots.ts';
import { ours, theirs } from '../text-parts.ts';
import { withoutEndMarks } from '../words/trim.ts';
import { saidHere } from './facts.ts';

const SIDE_BY_SIDE =
  /\b((?:two|three|four|five|several|\d) (?:(?:or|to) (?:two|three|four|five|\d) )?(?:other )?(?:proposals|offers|quotes|quotations|bids|tenders|estimates|prices))\b/i;
const OTHERS =
  /\b(?:from|with|to|asking|ask|asked|invit\w+|compar\w+) ((?:two|three|four|five|several|\d) (?:other |more )?(?:offices|agencies|suppliers|houses|firms|companies|vendors|providers|contractors|makers|printers))\b/i;
/** Two ways to be priced: what one is worth beside the other is the heart of the matter. */
const TWO_WAYS =
  /\b(?:once with\b.{3,80}\bonce|one for\b.{3,80}\bone for|(?<!and )separately|with and without|either way|both ways|two versions|two variants|two options|only and\b.{3,60}\b(?:plus|with)|one with\b.{3,80}\bone without|as well as a price for|and one for|and another for|and what with)\b/i;

/** The offers that will lie side by side, in their words: "two proposals", "the three offices"; or null. */
export function findCompared(reading: Reading): Phrase | null {
  const offers = SIDE_BY_SIDE.exec(reading.text)?.[1];
  if (offers) return { parts: [ours('the '), theirs(offers)], plural: true, fact: saidHere(offers) };
  const houses = OTHERS.exec(reading.text)?.[1];
  return houses
    ? { parts: [ours('the offers of the '), theirs(houses)], plural: true, fact: saidHere(houses) }
    : null;
}

/** The two ways in their words, short enough to be quoted. */
const NAMED_WAYS =
  /\b(?:once with [^.;?!()"“”\n]{2,40}? and once [^.,;?!()"“”\n]{2,40}|with and without [^.,;?!()"“”\n]{2,40}|only [^.,;?!()"“”\n]{2,40} (?:or|and also) with [^.,;?!()"“”\n]{2,40})/i;
const MOST_WORDS = 12;

/** "once with three and once with five evenings": the two ways they want priced, or null where they are not named so. */
export function findTwoWays(asked: string): Phrase | null {
  const ways = withoutEndMarks(NAMED_WAYS.exec(asked)?.[0].trim() ?? '');
  if (ways === '' || ways.split(/\s+/).length > MOST_WORDS) return null;
  return { parts: [theirs(ways)], plural: false, fact: saidHere(ways) };
}

/** Whether they want the same thing priced two ways. */
export function isTwoWays(asked: string): boolean {
  return TWO_WAYS.test(asked);
}
