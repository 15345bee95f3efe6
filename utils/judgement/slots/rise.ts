import type { Reading } from '../../mail/reading.ts';
import type { Phrase } from '../slots.ts';
import { ours, theirs } from '../text-parts.ts';
import { withoutEndMarks } from '../words/trim.ts';
import { SUM } from './amount.ts';
import { saidHere } from './facts.ts';

/** "14% up", "an increase of 11.5%", "up by six per cent": what we put on. */
const BY: readonly RegExp[] = [
  new RegExp(`(${SUM}) (?:up(?! front)|increase|rise|uplift|higher|dearer|on top|more)\\b(?! than)`, 'i'),
  new RegExp(
    `\\b(?:increase|rise|uplift|raise|supplement|surcharge|up|raised|increased|risen)(?: (?:it|this|that|them|the \\p{L}+))? (?:of|by) (${SUM})`,
    'iu',
  ),
];
/** "Dinner plates have gone from 24p to 31p", "you've raised the plate from 6,40 to 6,90". */
const FROM_TO =
  /\b(?:gone|went|goes|raised|put|rises?|rose|risen|increased?|up|course|price|fee|rate)\b[^.;?!\n]{0,40}\bfrom ([€£$R]? ?\d[\d.,]*\d ?[pk]?) to ([€£$R]? ?\d[\d.,]*\d ?[pk]?)(?![\p{L}\d])/iu;
const SHARE = /%|per ?cent/i;

/** What the price has gone up by, as it can stand behind "if": "the 14%", "the step from 24p to 31p"; or null. */
export function findRise({ sentences }: Reading): Phrase | null {
  for (const { text } of sentences) {
    const [said = '', from = '', to = ''] = FROM_TO.exec(text) ?? [];
    if (said !== '' && value(from) < value(to))
      return {
        parts: [
          ours('the step from '),
          theirs(from.trim()),
          ours(' to '),
          theirs(withoutEndMarks(to.trim())),
        ],
        plural: false,
        fact: saidHere(withoutEndMarks(said)),
      };
    const by = BY.map((pattern) => withoutEndMarks(pattern.exec(text)?.[1] ?? '')).find((sum) =>
      SHARE.test(sum),
    );
    if (by) return { parts: [ours('the '), theirs(by)], plural: false, fact: saidHere(by) };
  }
  return null;
}

function value(sum: string): number {
  return Number.parseFloat(
    sum
      .replace(/[^\d.,]/g, '')
      .replace(/[.,](?=\d{3}(?!\d))/g, '')
      .replace(',', '.'),
  );
}
