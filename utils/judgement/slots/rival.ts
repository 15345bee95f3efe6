import type { Reading } from '../../mail/reading.ts';
import type { Phrase } from '../slots.ts';
import { ours, theirs } from '../text-parts.ts';
import { saidHere } from './facts.ts';

const NAME = "([A-Z][\\p{L}&'-]+(?: [A-Z][\\p{L}&'-]+)?)";
const OFFERS = new RegExp(
  `(?:^|[\\s("])${NAME} (?:has |have |had )?(?:offered|offers|quoted|quotes|charges|would do it|do it|does it)\\b`,
  'u',
);
const FROM = new RegExp(
  `\\b(?:quote|offer|price|proposal) (?:from|by) ${NAME}|\\b(?:cheaper|less) (?:at|from|with) ${NAME}`,
  'u',
);
/** Capitalised at the start of a sentence, but no house. */
const NO_NAME =
  /^(?:I|We|You|They|He|She|It|The|Our|My|Someone|Somebody|Others?|Everyone|People|What|Who|And|But|This|That|Can|Could)\b/;

/** Another house that the client has an offer from, or null. */
export function findRival(reading: Reading): Phrase | null {
  for (const pattern of [OFFERS, FROM]) {
    const match = pattern.exec(reading.text);
    const name = match?.[1] ?? match?.[2];
    // "a trainer in Leeds charges less": a town makes no offer.
    const town = match && /\b(?:in|from|near|at)\s$/.test(reading.text.slice(0, match.index + 1));
    if (match && name && !town && !NO_NAME.test(name)) {
      return { parts: [theirs(name)], plural: false, fact: saidHere(match[0].trim()) };
    }
  }
  return unnamedHouse(reading);
}

/** "an agency in Cork", "two dealers from Kenya side", "the online guys": a house without a name. */
const HOUSE =
  /\b(an?|another|one|the|our|my|two|three|four) ((?:\p{Ll}+ )?(?:agency|firm|supplier|shop|dealers?|competitor|company|lab|printer|provider|forwarders?|outfit|bureau|lessor|vendor|mill|office|house|bank|guys|mover|handler|maker|bidder)(?: (?:in|from) \p{Lu}\p{Ll}+)?)\b/u;
/** In a sentence that holds their price or ours against it. */
const HELD_AGAINST =
  /\b(?:less|cheaper|lower|same|takes|would do|does it|is giving|gives|offers?|offered|quoted?|quotes|asks|charges|pays?|with \d|at \d|for \d)/i;

function unnamedHouse(reading: Reading): Phrase | null {
  for (const { text } of reading.sentences) {
    const [, article = '', house = ''] = HOUSE.exec(text) ?? [];
    if (house === '' || !HELD_AGAINST.test(text) || text.includes(`${house} like `)) continue;
    const known = /^(?:our|my)$/i.test(article);
    const front = known
      ? 'your '
      : /^(?:two|three|four)$/i.test(article)
        ? `the ${article.toLowerCase()} `
        : 'the ';
    return {
      parts: [ours(front), theirs(house)],
      plural: /s$/.test(house),
      fact: saidHere(`${article} ${house}`),
    };
  }
  return null;
}
