import type { Span } from '../../../mail/reading.ts';
import { isDoing, likelihood } from '../doing.ts';
import type { DraftLine, DraftScene } from '../draft-scene.ts';
import { tellingWords } from '../known/value.ts';
import { turnsAmount } from '../order/amount.ts';
import { isCharged, isPriced, isSettled, strengthOf } from '../order/deed.ts';
import { asksForNeed, isNod, isPractical } from '../order/practical.ts';
import { weighs } from '../order/weighing.ts';
import { wholeLine } from '../quoting.ts';
import { isDated } from '../specific.ts';
import { asksKnown } from './asks-known.ts';
import type { Finder } from './finder.ts';
import { saysNo } from './refusal.ts';

/** A question that opens something: no courtesy, nothing that only carries the order out, nothing told already. */
function isRealQuestion(line: DraftLine, known: readonly Span[]): boolean {
  if (known.some(({ start }) => line.start <= start && start < line.end)) return false;
  if (isPractical(line.plain, line.asked)) return false;
  return isDoing(line, 'asks-back', line.asked && !isNod(line.plain));
}

/** Whether the draft thinks along: it asks what is still open, weighs another way, or says no. */
function thinksAlong({ lines }: DraftScene, known: readonly Span[]): boolean {
  const settled =
    lines.find((line) => !line.asked && isSettled(line.plain))?.start ?? Number.POSITIVE_INFINITY;
  return lines.some((line) => {
    if (saysNo(line)) return true;
    // What is done already is no longer open: a question behind it helps to carry it out, unless it asks for the need.
    const isOpen = line.start < settled || asksForNeed(line.plain);
    if (isOpen && isRealQuestion(line, known)) return true;
    return weighs(line.plain) && !isPractical(line.plain, line.asked);
  });
}

/** A bare "Ok Wouter" says less than the deed behind it. */
const BARE = 3;
/** A sum alone ("Comes to 7,850.") says less than what it buys. */
const SHORT = 7;

function isBare({ plain }: DraftLine): boolean {
  return plain.trim().split(' ').length <= BARE;
}

/** How much of what was asked a sentence takes up, 0 to 1: the order is taken in the words it was given in. */
function echo({ plain }: DraftLine, asked: ReadonlySet<string>): number {
  const shared = [...tellingWords(plain)].filter((word) => asked.has(word)).length;
  return Math.min(1, shared / 3);
}

/** The network's word counts for as much as the plainest words. */
function weight(line: DraftLine, asked: ReadonlySet<string>): number {
  const bare = isBare(line) ? 1.5 : 0;
  const sum = isPriced(line.plain) && line.plain.split(' ').length <= SHORT ? 1 : 0;
  const told = isDated(line.plain) ? 0.5 : 0;
  const compliance = 2.5 * (likelihood(line, 'complies') ?? 0);
  return strengthOf(line.plain) + compliance + 2 * echo(line, asked) + told - bare - sum;
}

/** Digits and prices that the client did not write: what the ask costs, in money, days or pieces. */
function isWeighty({ plain }: DraftLine, heard: string): boolean {
  if (isPriced(plain) || isCharged(plain)) return true;
  const figures = plain.replace(FILE, ' ').match(/\d+(?:[.,]\d+)*/g) ?? [];
  return figures.some((figure) => !heard.includes(figure));
}

/** How much a file holds is no weight of the ask. */
const FILE = /\S+\.(?:xlsx?|csv|pptx?|pdf|docx?|zip)\b.*/;

/** What was sent before and goes out again, or is put right: plain admin, whatever figures stand in it. */
const ANEW =
  /\b(?:again|once more|resent|re-?issued|corrected|(?:new|fresh|another|second) (?:copy|link|one|set|password))\b/;

/** Whether a question is due; in doubt only where the ask itself turns an amount, or the draft shows that it has weight. */
function isDue({ context, lines }: DraftScene): boolean {
  if (!context.doubtful) return context.mode === 'challenge' || context.mode === 'clarify';
  const heard = context.heard.join('\n');
  if (lines.some(({ plain }) => ANEW.test(plain))) return false;
  return turnsAmount(context.heard.at(-1) ?? '') || lines.some((line) => isWeighty(line, heard));
}

/** S4: an ask that is due a question gets only a yes. */
export const orderTaking: Finder = {
  flag: 'order-taking',
  find: (scene) => {
    const { lines, text } = scene;
    if (!isDue(scene)) return [];
    const known = asksKnown.find(scene);
    if (thinksAlong(scene, known)) return [];
    // What waits for the answer to a question, needless as it is, is not taken yet.
    const waits = known[0]?.start ?? Number.POSITIVE_INFINITY;
    const told = lines.filter((line) => !line.asked && line.start < waits);
    const asked = tellingWords(scene.context.heard.at(-1) ?? '');
    const takes = (line: DraftLine) =>
      isDoing(line, 'complies', strengthOf(line.plain) > 0 || isSettled(line.plain)) || isDated(line.plain);
    if (!told.some((line) => takes(line) && (known.length === 0 || !isBare(line)))) return [];
    const [best] = told
      .filter((line) => takes(line) || echo(line, asked) > 0)
      .sort((a, b) => weight(b, asked) - weight(a, asked) || a.start - b.start);
    return best === undefined ? [] : [wholeLine(text, best)];
  },
};
