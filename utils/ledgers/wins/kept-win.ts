import { type Answer, type ExtraEntry, type NewExtra, newExtra } from '../extra.ts';
import type { Win } from './win.ts';

/** What is known of a win that the user answers to. */
export interface ToldWin extends Pick<NewExtra, 'id' | 'account' | 'person'>, Win {
  /** That of the words in their mail. */
  readonly origin: string;
  /** Unix ms of that mail, or null. */
  readonly at: number | null;
}

/**
 * S6: a line of the delight log for a win. It goes by the origin of the words: celebrated or not, these words are never
 * proposed again, and the next win of the same kind is.
 * @param today ISO date where the user is
 */
export function keptWin(told: ToldWin, how: 'done' | 'not-this', today: string, now: number): ExtraEntry {
  const { id, account, person, kind, quote, origin, at } = told;
  const answer: Answer = how === 'done' ? { how, on: today, effort: 'minutes' } : { how };
  const given: NewExtra = {
    id,
    account,
    person,
    idea: `win:${kind}`,
    text: `Celebrating “${quote}”`,
    aim: 'client',
    facts: [{ text: quote, where: 'mail', by: 'client', at }],
    source: 'mail',
  };
  return { ...newExtra(given, answer, today, now), origin };
}
