import type { Reading } from '../../mail/reading.ts';
import type { History } from '../judgement.ts';
import type { Phrase } from '../slots.ts';
import { ours, theirs } from '../text-parts.ts';
import { withoutEndMarks } from '../words/trim.ts';
import { SUM } from './amount.ts';
import { saidHere, saidInThread } from './facts.ts';

/** Money written as money: a bare "18" in our own mail may be anything. */
const MONEY =
  /[€£$]|\d (?:euros?|pounds|dollars|francs)\b|\bk\b|\dk\b|\d[.,]\d{2,3}\b|EUR|USD|GBP|CHF|\d{4}|\d{3} a (?:month|year|day|piece)/;
const ANY = new RegExp(SUM, 'gi');
/** Our price as they name it: "your 26,400", "You want 9,450", "against your 2.40". */
const NAMED_OURS = new RegExp(
  `\\b(?:your|you're|you are at|with you it(?:'s| is)|still|we pay(?: you)?|ours works out at|you want|you ask|you charge|you take|you went up to|you've gone up to|you have gone up to|you quoted(?: us| me)?|yours (?:says|is|comes to|stands at|came (?:in|out) at)) (?:new |old |current )?(?:price |offer |quote |quotation )?(?:of |for |at |is |was )?(${SUM})`,
  'i',
);
/** "£2,850 for the two days is a bit steep for us": what is too dear is what we ask. */
const TOO_DEAR = new RegExp(
  `(${SUM})(?: (?:for|a|per) [^.,;?!]{2,30}?)? (?:is|was|seems|feels|looks) (?:an? (?:bit|little|lot)|too|quite|rather|very|more than|over|above|on the (?:high|higher))\\b`,
  'i',
);
/** What is counted and not paid. */
const COUNTED =
  /^ ?(?:km|kg|kilos?|m2|m²|tonnes?|tons|litres?|miles|pieces|users|words|l\b|vouchers|pallets?|days|weeks|hours|people|guests|cars|copies|households|seats)\b/i;
/** Of several sums in our mail, the one that is the whole. */
const TOTAL =
  /^ ?(?:,? ?(?:in all|all in|in total|altogether|total|plus vat|per|a (?:month|year|day|piece|head|pair|kilo|week|pallet)|for the year|each)\b)/i;
/** "Translog does the run for 1,350": a name in front tells of another house too. */
const NAMED_HOUSE =
  /(?:^|[\s("])\p{Lu}[\p{L}&'’-]+ (?:(?:would|will|can|could) )?(?:does|do|offers?|offered|quotes?|quoted|charges?|gives?|wants|came in|have the)\b/u;
const AT =
  /\b(?:at|for|with|asks|wants|charges|takes) (\d{2,6}(?:[.,]\d{1,3})?)(?![.,]?\d|[^\s.,;!?)]| (?:people|users|days?|weeks?|months?|years?|of))/;
/** Another house that would do it for less. */
const ELSEWHERE =
  /\b(?:another|elsewhere|is giving|gives us|giving us|the online (?:guys|shops)|other (?:supplier|offer|firm|house|quote)s?|competitors?|competition|offered (?:us|me)|quoted (?:us|me)|supplier|against your|cheaper|ebay|amazon|online|down the road|next door|that lot|framework|been offered|could have|could get|can get|can buy|from (?:vietnam|china|poland|turkey|india)|they (?:do|would|charge|want|ask)|(?:outfit|joint|place|firm|house|reps?|forwarders?|lab|dealers?|lads?|man|chap|gentleman|agency|vendors?|club|school)\b.{0,60}\b(?:at|does|pays?|charges|for|with|takes|is ready)|the one from)\b/i;

/** "the yard in Lymington asks 48": whoever they are, a town tells them from us. */
const IN_TOWN =
  /\bthe \p{Ll}+(?: \p{Ll}+)? (?:in|from) \p{Lu}\p{L}+ (?:(?:would|will|can|could) )?(?:asks?|wants?|does|do|charges?|takes?|offers?|offered|quotes?|quoted|is at)\b/u;

/** "68 a month": a small sum is one only where it is told for what. */
const SMALL_RATE =
  /\b(?:is|at|for|to) (\d{2}) (?:a|an|per) (?:month|hour|day|piece|head|week|year|kilo|seat|pallet)\b/i;

/** The same of another house: "38 an hour". */
const RATE =
  /(\d{1,3}(?:[.,]\d{1,2})?) (?:a|an|per) (?:month|hour|day|piece|head|week|year|kilo|seat|pallet|bin|visit|tyre|dozen|metre)\b/i;

/** What we ask now: in their words, else the last sum of our own last mail in the thread. Null where none is known. */
export function findPrice(reading: Reading, history: History): Phrase | null {
  const named = withoutEndMarks(NAMED_OURS.exec(reading.text)?.[1] ?? tooDearIn(reading));
  if (named && !/%|cent/i.test(named))
    return { parts: [theirs(named)], plural: false, fact: saidHere(named) };
  for (const turn of [...history.thread].reverse()) {
    if (turn.from !== 'us') continue;
    const sums = sumsIn(turn.text);
    const last =
      sums.find((sum) => TOTAL.test(turn.text.slice(turn.text.indexOf(sum) + sum.length))) ??
      (sums.length === 1 ? sums[0] : null);
    const small = SMALL_RATE.exec(turn.text)?.[1];
    if (!last && small) return { parts: [ours(small)], plural: false, fact: saidInThread(small, turn) };
    if (last) return { parts: [ours(last)], plural: false, fact: saidInThread(last, turn) };
  }
  return null;
}

function tooDearIn({ sentences }: Reading): string {
  const dear = sentences.find(({ text }) => TOO_DEAR.test(text) && !ELSEWHERE.test(text));
  return TOO_DEAR.exec(dear?.text ?? '')?.[1] ?? '';
}

/** The sum of another offer that they hold against ours: "Tilney Sheds, where the pallet week is at 1.95". */
export function findRivalSum(reading: Reading, price: Phrase | null): Phrase | null {
  for (const { text } of reading.sentences) {
    const house = ELSEWHERE.exec(text) ?? NAMED_HOUSE.exec(text) ?? IN_TOWN.exec(text);
    if (!house) continue;
    const mine = NAMED_OURS.exec(text)?.[1];
    // Their figure stands behind them: "At 1.40 I lose money, my other supplier asks 0.95."
    const behind = text.slice(house.index);
    const sums = [
      withoutEndMarks(RATE.exec(behind)?.[1] ?? ''),
      withoutEndMarks(AT.exec(behind)?.[1] ?? ''),
      ...sumsIn(behind),
      ...sumsIn(text),
    ];
    const sum = sums.find(
      (one) =>
        one !== '' &&
        one !== mine &&
        one !== price?.fact.text &&
        !/%|cent/.test(one) &&
        !isTheirAim(one, text),
    );
    if (sum) return { parts: [theirs(sum)], plural: false, fact: saidHere(sum) };
  }
  return null;
}

/** "if you can hold 2.10", "with 185 I could go": what they steer at is nobody's offer. */
function isTheirAim(sum: string, text: string): boolean {
  const at = text.indexOf(sum);
  const behind = text.slice(at + sum.length);
  return (
    /\b(?:can|could|would) (?:you )?hold $/i.test(text.slice(0, at)) ||
    (/\bwith $/i.test(text.slice(0, at)) && /^ (?:i|we) (?:could|can|would)\b/i.test(behind))
  );
}

function sumsIn(text: string): string[] {
  return [...text.matchAll(ANY)]
    .filter((match) => !COUNTED.test(text.slice(match.index + match[0].length)))
    .filter(
      (match) =>
        !/^ ?(?:higher|more|dearer|cheaper|less|lower)\b/i.test(text.slice(match.index + match[0].length)),
    )
    .filter((match) => MONEY.test(text.slice(match.index, match.index + match[0].length + 8)))
    .filter(
      (match) =>
        !/(?:estimate|offer|order|quotation|invoice|no\.?|number|ref\.?|by|until now|up from|so far|instead of|was|were) $/i.test(
          text.slice(0, match.index),
        ),
    )
    .map((match) => withoutEndMarks(match[0]))
    .filter((sum) => !/^(?:19|20)\d\d$|^\d{1,2}$|^0\d|%|cent/.test(sum));
}
