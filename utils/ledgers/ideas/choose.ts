import { type ExtraEntry, isSpent } from '../extra.ts';
import { IDEAS } from './bank.ts';
import type { Facts } from './facts.ts';
import { type FilledIdea, fillIdea } from './fill.ts';
import type { Idea } from './idea.ts';

/**
 * C2: the one idea to bring up for a client: of those whose facts are known and that are not spent (C4), one that
 * pleases those whom the client serves (C3) before others, then the one that rests on most facts. Which of two equals
 * comes first differs from client to client and stays the same in every view.
 * @param log what is kept of this client
 * @param today ISO date where the user is
 */
export function chooseIdea(
  facts: Facts,
  log: readonly ExtraEntry[],
  person: string,
  today: string,
): FilledIdea | null {
  const open = IDEAS.filter(({ id }) => !isSpent(log, id, today)).flatMap((idea) => {
    const filled = fillIdea(idea, facts);
    return filled ? [{ filled, worth: worthOf(filled), turn: turnOf(person, idea) }] : [];
  });
  const [best] = open.sort((a, b) => b.worth - a.worth || a.turn - b.turn);
  return best?.filled ?? null;
}

/** The idea of this id, filled; null where it is no idea of the bank, or a fact is missing. */
export function ideaNamed(id: string, facts: Facts): FilledIdea | null {
  const idea = IDEAS.find((one) => one.id === id);
  return idea ? fillIdea(idea, facts) : null;
}

/** More than any count of facts. */
const FOR_THE_SERVED = 100;

function worthOf({ aim, facts }: FilledIdea): number {
  return (aim === 'served' ? FOR_THE_SERVED : 0) + facts.length;
}

/** A number that looks like chance and is none (FNV-1a). */
function turnOf(person: string, { id }: Idea): number {
  let hash = 0x811c9dc5;
  for (const letter of `${person}\n${id}`) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}

/** How long an idea takes that has left the bank since it was put off, in minutes. */
const SOME_TIME = 30;

/** An extra that was put off, as an idea again: made anew where its facts are still known, else in the words it was kept in. */
export function ideaAgain({ idea, text, aim, facts }: ExtraEntry, known: Facts): FilledIdea {
  const anew = idea === null ? null : ideaNamed(idea, known);
  if (anew) return anew;
  const parts = [{ kind: 'ours', text } as const];
  return { id: idea ?? '', parts, text, aim, minutes: SOME_TIME, facts };
}
