import { daysBetween } from '../../clients/day.ts';
import type { Known, Promised, Said, TheirDay, WordsOf } from './known.ts';
import { DAY_QUESTIONS } from './question.ts';
import { standsOn } from './stands-on.ts';
import { topicOf } from './topic.ts';

/** More of somebody's words than this is no opener, in characters. */
const LONGEST = 190;
/** A day is worth its number for so long; after that one remembers the month. */
const FRESH_DAYS = 60;

/** Questions that a yes or a no answers begin like this. */
const YES_OR_NO =
  /^(?:and |so |but )?(?:is|are|am|was|were|do|does|did|have|has|had|can|could|will|would|shall|should|may|might)\b/i;

/**
 * X5: words to begin with when a follow-up comes back. They say what stands open, in the words it was said in, and make
 * the answer easy; what only the user can know is a `[blank]`. They never say that one is "just checking in": who has
 * nothing to bring is asked by a blank to find something.
 */
export function openerOf(known: Known, where: WordsOf): string {
  const greeting = known.name ? `Hi ${known.name},` : 'Hello,';
  return [greeting, ...bodyOf(known, where)].join('\n\n');
}

/** What the user set out to do comes first, as a gap to fill: their note is written to themselves. */
function bodyOf(known: Known, where: WordsOf): string[] {
  const note = (known.note ?? '').replace(/\s+/g, ' ').trim();
  const own =
    note === ''
      ? []
      : [`[${sentenceCase(note).replace(/[.!?:;,]+$/u, '')}: in a line or two that they can use.]`];
  if (own.length > 0 && known.kind === 'layer') return own;
  return [...own, ...openWith(known, where, own.length === 0)];
}

/**
 * What this nudge is about comes before whatever else is open with the client.
 * @param bare nothing else is said
 */
function openWith(known: Known, where: WordsOf, bare: boolean): string[] {
  const { kind, asked, ourPromise, theirPromise, theirDay } = known;
  if (kind === 'promise' && ourPromise) return owed(ourPromise, where);
  if (kind === 'promise' && theirPromise) return awaited(theirPromise, where);
  if (kind === 'occasion' && theirDay) return theirOwnDay(theirDay, where);
  if (asked && kind !== 'layer') return again(asked, where);
  if (ourPromise) return owed(ourPromise, where);
  if (theirDay) return theirOwnDay(theirDay, where);
  if (theirPromise) return awaited(theirPromise, where);
  if (known.wish) return wished(known.wish);
  return [...lastSpokenOf(known, where), ...(bare ? [USEFUL] : [])];
}

function again({ text, at }: Said, where: WordsOf): string[] {
  const ease = YES_OR_NO.test(text)
    ? 'A yes or a no is enough for me to go on.'
    : 'A line is enough, and a guess is welcome.';
  return [
    `${when(at, where)} I asked you: ${quoted(text)} ${ease}`,
    'Since then: [one thing that has changed, or that makes it easier to say].',
    'If it is no longer on your list, tell me, and I will close it on my side.',
  ];
}

function owed({ text, at, verbatim }: Promised, where: WordsOf): string[] {
  return [
    verbatim
      ? `${when(at, where)} I wrote: ${quoted(text)}`
      : `There is one thing I owe you: ${quoted(text)}`,
    '[Here it is / It is not ready, and will be with you on [date], because [reason].]',
    'Is there anything about it that has changed for you in the meantime?',
  ];
}

function awaited({ text, at, verbatim }: Promised, where: WordsOf): string[] {
  const said = verbatim ? `${when(at, where)} you wrote:` : 'My notes say that this one is with you:';
  return [
    `${said} ${quoted(text)} Does that still stand, or has something come up?`,
    'So that you are not held up, I can go on without it as far as [what can be done meanwhile].',
  ];
}

function theirOwnDay({ kind, text, day }: TheirDay, where: WordsOf): string[] {
  const stands = standsOn(day, where);
  const on = stands === 'today' ? 'today' : `on ${dayWords(day, where)}`;
  const late = stands === 'past' ? 'a little late, ' : '';
  if (kind === 'birthday')
    return [`[What you wish them for their birthday ${on}, ${late}in your own words.]`];
  if (kind === 'anniversary')
    return [`[What you value in working with them, ${late}for their anniversary ${on}.]`];
  const name = text === null ? DAYS[kind] : quoted(sentenceCase(text)).replace(/\.(?=”?$)/, '');
  return [
    `${name} ${stands === 'past' ? 'was' : 'is'} ${on}. ${DAY_QUESTIONS[stands]}`,
    stands === 'past'
      ? '[One thing you can do with what they tell you.]'
      : '[One thing you can offer towards it.]',
  ];
}

const DAYS = { 'go-live': 'Your go-live', event: 'Your event', other: '[The day they told you of]' } as const;

function wished({ line }: NonNullable<Known['wish']>): string[] {
  return [line, '[What you found for it, or an honest no.]'];
}

function lastSpokenOf({ subject, last }: Known, where: WordsOf): string[] {
  const topic = topicOf(subject);
  if (topic === '' || !last) return [];
  const about = quoted(topic).replace(/”\.$/, '”');
  if (last.from === 'both') return [`${when(last.at, where)} we spoke. What has come of ${about} since?`];
  const wrote = last.from === 'us' ? 'I wrote to you about' : 'you wrote to me about';
  return [`${when(last.at, where)} ${wrote} ${about}. What has come of it on your side?`];
}

const USEFUL = '[One thing you came across that they can use.]';

/** "Yesterday", "On 3 March", "In March 2025", at the beginning of a sentence. */
function when(at: number, where: WordsOf): string {
  const days = daysBetween(at, where.now, where.timeZone);
  if (days === 0) return 'Earlier today';
  if (days === 1) return 'Yesterday';
  const say = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(englishOf(where), { timeZone: where.timeZone, ...options }).format(at);
  if (days <= FRESH_DAYS) return `On ${say({ day: 'numeric', month: 'long' })}`;
  return `In ${say({ month: 'long', year: 'numeric' })}`;
}

/** @param day ISO date */
function dayWords(day: string, where: WordsOf): string {
  const format = new Intl.DateTimeFormat(englishOf(where), {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
  return format.format(Date.parse(day));
}

function englishOf({ locale }: WordsOf): string {
  return locale.startsWith('en') ? locale : 'en-GB';
}

/** In quotes on one line, cut between two words; the sentence around it ends where the quoted one does. */
function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const short =
    line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s+\S*$|[\uD800-\uDBFF]$/, '')}…`;
  // Square brackets are for what the user has to fill in.
  const inside = short
    .replace(/["“”„«»]/g, "'")
    .replaceAll('[', '(')
    .replaceAll(']', ')');
  return /[.!?…]$/u.test(inside) ? `“${inside}”` : `“${inside}”.`;
}

function sentenceCase(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.charAt(0).toUpperCase() + line.slice(1);
}
