import { daysBetween } from '../../clients/day.ts';
import { plainSubject } from '../../clients/fingerprint.ts';
import type { Known, Promised, Said, TheirDay, WordsOf } from './known.ts';

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

/** What this nudge is about comes before whatever else is open with the client. */
function bodyOf(known: Known, where: WordsOf): string[] {
  const { kind, asked, ourPromise, theirPromise, theirDay } = known;
  if (kind === 'promise' && ourPromise) return owed(ourPromise, where);
  if (kind === 'promise' && theirPromise) return awaited(theirPromise, where);
  if (kind === 'occasion' && theirDay) return theirOwnDay(theirDay, where);
  if (asked && kind !== 'layer') return again(asked, where);
  if (ourPromise) return owed(ourPromise, where);
  if (theirDay) return theirOwnDay(theirDay, where);
  if (theirPromise) return awaited(theirPromise, where);
  if (known.wish) return wished(known.wish);
  return lastSpokenOf(known, where);
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
  const said = verbatim ? `${when(at, where)} you wrote:` : 'In my notes this is with you:';
  return [
    `${said} ${quoted(text)} Does that still stand, or has something come in between?`,
    'So that you are not held up, I can go on without it as far as [what can be done meanwhile].',
  ];
}

function theirOwnDay({ kind, text, day }: TheirDay, where: WordsOf): string[] {
  const on = dayWords(day, where);
  if (kind === 'birthday') return [`[What you wish them for their birthday on ${on}, in your own words.]`];
  if (kind === 'anniversary') return [`[A word on what you value in these years, for ${on}.]`];
  const name = text === null ? DAYS[kind] : quoted(text).replace(/\.(?=”?$)/, '');
  return [
    `${sentenceCase(name)} is on ${on}. What would help you most between now and then?`,
    '[One thing you can offer towards it.]',
  ];
}

const DAYS = { 'go-live': 'your go-live', event: 'your event', other: 'your day' } as const;

function wished({ line }: NonNullable<Known['wish']>): string[] {
  return [line, '[What you found for it, or an honest no.]'];
}

function lastSpokenOf({ subject, last }: Known, where: WordsOf): string[] {
  const topic = plainSubject(subject);
  const useful = '[One thing you came across that they can use.]';
  if (topic === '' || !last) return [useful];
  return [
    `${when(last.at, where)} we wrote about ${quoted(topic).replace(/\.$/, '')}. What has come of it on your side?`,
    useful,
  ];
}

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
  const inside = short.replace(/["“”„«»]/g, "'");
  return /[.!?…]$/u.test(inside) ? `“${inside}”` : `“${inside}”.`;
}

function sentenceCase(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.charAt(0).toUpperCase() + line.slice(1);
}
