import type { Handed, HandedClient, HandedName, Handover } from './handover.ts';
import { HANDED_NAMES, ruleOf } from './may-leave.ts';
import { LAST_WORDS, type Wording } from './wording.ts';

/**
 * A hand-over in plain words, to be printed or read aloud: it holds what the file holds, and nothing more. Every entry
 * begins with a dash, and no text of a client's can begin a line of its own.
 */
export function asText({ from, madeAt, clients }: Handover, wording: Wording): string {
  const { say, at } = wording;
  const head = from === '' ? say('handed_fromNobody', at(madeAt)) : say('handed_from', from, at(madeAt));
  return `${[head, ...clients.map((client) => clientText(client, wording))].join('\n\n\n')}\n`;
}

function clientText({ name, addresses, last, entries }: HandedClient, wording: Wording): string {
  const { say, at } = wording;
  const head = [name, addresses.join(', ')];
  if (last) head.push(say(LAST_WORDS[last.by], at(last.at), last.line));
  const parts = HANDED_NAMES.flatMap((ledger) => {
    const told = tellAll(ledger, entries[ledger] ?? [], wording);
    const title = ruleOf(ledger)?.title;
    return told.length === 0 || !title ? [] : [[say(title), ...told.map(entryText)].join('\n')];
  });
  const body = parts.length === 0 ? [say('handed_nothing')] : parts;
  return [head.map(oneLine).join('\n'), ...body].join('\n\n');
}

function entryText([first = '', ...others]: readonly string[]): string {
  return [`- ${oneLine(first)}`, ...others.map((line) => `  ${oneLine(line)}`)].join('\n');
}

/**
 * The entries of one ledger in words, a list of lines each: what is open first, then by their day, then as they were
 * kept.
 */
export function tellAll(
  ledger: HandedName,
  list: readonly Handed[],
  wording: Wording,
): readonly (readonly string[])[] {
  const rule = ruleOf(ledger);
  if (!rule) return [];
  const field = (one: Handed, name: string) => String((one.what as Record<string, unknown>)[name] ?? '');
  const rank = (one: Handed) => `${field(one, 'state') === 'open' ? 0 : 1}${field(one, 'day')}`;
  return [...list]
    .sort((a, b) => rank(a).localeCompare(rank(b)) || a.createdAt - b.createdAt)
    .map(({ what }) => rule.tell(what, wording));
}

/** A text in one line, without what a printer or a reading voice would stumble over. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}
