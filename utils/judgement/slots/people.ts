import type { Reading } from '../../mail/reading.ts';
import type { Phrase, Slots } from '../slots.ts';
import { ours, theirs } from '../text-parts.ts';
import { definite } from '../words/addressed.ts';
import { NUMBER_WORDS } from '../words/lexicon.ts';
import { type NounPhrase, nounPhraseAt } from '../words/noun-phrase.ts';
import { knownPeople, leads, namesDecider, namesPeople, namesServed } from '../words/people.ts';
import { type Token, tokensOf } from '../words/tokens.ts';
import { namesNothing } from '../words/unsayable-heads.ts';
import { saidHere } from './facts.ts';

/** A phrase that names people, with what stands around it. */
interface FoundPeople {
  readonly phrase: NounPhrase;
  readonly said: Phrase;
  /** The tokens before and behind it, lower case. */
  readonly led: string;
  readonly followed: string;
  readonly opening: string;
  readonly inAsk: boolean;
  readonly opensSentence: boolean;
}

/** Behind somebody who decides, or wants, or will look at it. */
const DECIDING =
  /^(?:wants?|would|will|expects?|asks?|asked|decides?|meets?|sees|saw|sits|has (?:asked|decided|to|set|wanted|requested|approved|put|said|told|been|a|seen|heard|only|the)|must|looks?|likes?|reads|signs|approves?|agrees?|insists?|notices|complains?|heard|hears|says|said|need|needs|is|are|watches|which|who|who'll|sit|meet|decide|know)$/;
/** Behind those who decide together. */
const SITTING = /^(?:decides?|meets?|sits?|approves?|signs|expects?|wants?)$/;
/** Before somebody whom it must convince. */
const CONVINCING = /^(?:to|for|by|show|convince|see|ask|tell|before)$/;

/** So many sentences before the ask tell whom it is for; people named farther off have another part in the story. */
const BEFORE = 2;
/** What only people do: behind a doubtful word it tells that people are meant. */
const DO =
  /^(?:say|says|said|want|wants|ask|asks|asked|complain|complains|complained|use|know|think|feel|see|tell|told|wait|come|like|hate|love|prefer|don't|can't|never|keep|stand|still|have|get|need|ring|call|write|look|find|wait|send|cannot)$/;

/** People for certain: by a word that names nothing else, by "our", or by what they do. */
function isStaff(one: FoundPeople): boolean {
  const head = one.phrase.head.lower;
  if (!namesPeople(head) || namesDecider(head)) return false;
  return knownPeople(head) || /^(?:our|my|all)$/.test(one.opening) || DO.test(one.followed);
}

/** "a letter to the three dealers": those it is sent to are not those whom it serves. */
function isAddressee(one: FoundPeople): boolean {
  return one.inAsk && /^(?:to|against|with)$/.test(one.led);
}

/** Who is in it: for whom it is, whom they serve, who decides. Only people the message names. */
export function findPeople(reading: Reading, asked: string): Pick<Slots, 'audience' | 'served' | 'decider'> {
  const inAsk = peopleIn(asked, true);
  const at = reading.sentences.findIndex((one) => one.text === asked);
  const near = reading.sentences.slice(Math.max(0, at - BEFORE), Math.max(0, at)).reverse();
  const found = [...inAsk, ...reading.sentences.flatMap((one) => peopleIn(one.text, false))];
  // Behind the ask only those who do something: "The subscribers ring us about the pillars."
  const after =
    at < 0
      ? []
      : peopleIn(reading.sentences[at + 1]?.text ?? '', false).filter((one) => DO.test(one.followed));
  const staff = [...inAsk, ...near.flatMap((one) => peopleIn(one.text, false)), ...after].filter(isStaff);
  const served = staff.find((one) => namesServed(one.phrase.head.lower) && !isAddressee(one));
  const audience =
    staff.find((one) => one.inAsk && one.led === 'for') ??
    staff.find((one) => !namesServed(one.phrase.head.lower) && isTheirOwn(one));
  const deciding = found.filter(decides);
  // Who decides or sits goes before who is only mentioned.
  const decider =
    namedDecider(reading.text) ?? (deciding.find((one) => SITTING.test(one.followed)) ?? deciding[0])?.said;
  return { audience: audience?.said ?? null, served: served?.said ?? null, decider: decider ?? null };
}

/** "Kristin (CFO)", "our CFO Kristin": a person is better than an office. */
const WITH_OFFICE =
  /\b([A-Z][\p{L}'-]+) \((?:our |the )?(?:new )?(?:CEO|CFO|COO|CTO|MD|director|head of [a-z]+|chair)\)/u;

/** "See below from my boss": the one behind the asking. */
const BEHIND_IT =
  /\b(?:below|request|question|wish|idea|task)(?: is| comes| came)? from (?:my|our) ([\p{Ll}-]+)\b/u;

function namedDecider(text: string): Phrase | null {
  const behind = BEHIND_IT.exec(text)?.[1] ?? '';
  if (namesDecider(behind))
    return { parts: [ours('your '), theirs(behind)], plural: false, fact: saidHere(behind) };
  const match = WITH_OFFICE.exec(text);
  return match?.[1] ? { parts: [theirs(match[1])], plural: false, fact: saidHere(match[0]) } : null;
}

function decides(one: FoundPeople): boolean {
  if (!(namesDecider(one.phrase.head.lower) || leads(one.phrase)) || one.led === 'across') return false;
  const house = /^(?:bank|insurer|landlord|surveyor)$/.test(one.phrase.head.lower);
  if (house && /^(?:has\b|is|are|was|says|said)/.test(one.followed)) return false;
  return DECIDING.test(one.followed) || CONVINCING.test(one.led);
}

/** "our agents", "my team"; "the wardens" only where they open a sentence: else they may be anybody's. */
function isTheirOwn(one: FoundPeople): boolean {
  if (/^(?:our|my|all)$/.test(one.opening)) return true;
  return (
    one.phrase.plural && one.opening === 'the' && (one.inAsk || (one.opensSentence && DO.test(one.followed)))
  );
}

function peopleIn(text: string, inAsk: boolean): FoundPeople[] {
  const tokens = tokensOf(text);
  const found: FoundPeople[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = nounPhraseAt(tokens, at);
    if (!phrase) continue;
    const said = sayablePeople(phrase, text, tokens[at]);
    if (said) found.push(placed(phrase, said, tokens, at, inAsk));
    at = phrase.next - 1;
  }
  return found;
}

function placed(
  phrase: NounPhrase,
  said: Phrase,
  tokens: readonly Token[],
  at: number,
  inAsk: boolean,
): FoundPeople {
  const behind = tokens[phrase.next]?.lower === ',' ? phrase.next + 1 : phrase.next;
  return {
    phrase,
    said,
    // "in front of the committee": it is shown to them.
    led: tokens[at - 2]?.lower === 'front' ? 'show' : (tokens[at - 1]?.lower ?? ''),
    followed: doing(tokens, behind),
    opening: phrase.before?.lower ?? phrase.determiner?.lower ?? '',
    inAsk,
    opensSentence: at === 0,
  };
}

/** The word behind them; of "has given" the given, for only some of what people have done decides anything. */
function doing(tokens: readonly Token[], at: number): string {
  const word = tokens[at]?.lower ?? '';
  const next = /^(?:now|also|just|again|already)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return /^(?:has|have|had)$/.test(word) ? `has ${tokens[next]?.lower ?? ''}` : word;
}

/** People as they can be named to the client, or null: "your team" is ours, "a customer" is one of many. */
function sayablePeople(phrase: NounPhrase, text: string, first: Token | undefined): Phrase | null {
  const head = phrase.head;
  const opening = phrase.determiner?.lower ?? '';
  if (!namesPeople(head.lower) && !namesDecider(head.lower) && !leads(phrase)) return null;
  if (phrase.body.length > 4 || /^(?:your|his|her|their)$/.test(opening) || isNobody(phrase)) return null;
  if (!phrase.plural && /^(?:a|an|one|another)$/.test(opening)) return null;
  const fact = saidHere(text.slice(first?.start, head.end));
  if (isOffice(phrase))
    return {
      parts: [ours('your '), theirs(/^\p{Lu}{2}/u.test(head.text) ? head.text : head.lower)],
      plural: false,
      fact,
    };
  if (opening === '' && !phrase.plural && !/^every(?:one|body)$/.test(head.lower)) return null;
  const parts = definite(phrase, text);
  return parts ? { parts, plural: phrase.plural, fact } : null;
}

/** "people" is anybody, "brothers" are nobody's business, and "exists" is a verb. */
function isNobody({ head, body, determiner, before }: NounPhrase): boolean {
  if (namesNothing({ head, body, determiner, before, next: 0, plural: true }) && body.length < 2) return true;
  const counted = /\d/.test(body[0]?.text ?? '') || NUMBER_WORDS.has(body[0]?.lower ?? '');
  if (before?.lower === 'all' && determiner === null && !counted) return true;
  if (/^(?:job|product|font|site|notice|main|circuit|white|black|jobs)$/.test(body.at(-2)?.lower ?? ''))
    return true;
  return /^(?:brothers?|sisters?|sons?|daughters?|exists?|others|suppliers|colleagues|lads|girls)$/.test(
    head.lower,
  );
}

/** "New MD", "CFO", "management", "for committee": an office without an article. */
function isOffice(phrase: NounPhrase): boolean {
  if (phrase.determiner !== null) return false;
  return phrase.body.length === 1 && /^(?:management|committee|board|council)$/.test(phrase.head.lower)
    ? true
    : /^(?:CEO|CFO|COO|CTO|MD|GM|HQ)$/.test(phrase.head.text);
}
