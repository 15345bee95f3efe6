import type { NounPhrase } from './noun-phrase.ts';
import type { Token } from './tokens.ts';

const ENDING =
  /^(?:cancel\w*|stop\w*|end|ending|clos\w+|terminat\w+|withdraw\w*|discontinu\w+|drop\w*|leav\w+|quit|reduc\w+|cut\w*|paus\w+|suspend\w*|finish\w*|lapse|strike|shut|return\w*|need|continu\w+|keep|take|taking|end\w*|give|giving|move|moving|hand|handing|notice|fetch|collect|renew\w*|reorder\w*|prolong\w*|extend\w*|deregister|without|with|off|of)$/;
/** Between the verb and what is ended. */
const SMALL = /^(?:us|up|out|back|down|on|to|for|from|with|of|our|your|the|off|any|further|more|all|please)$/;
/** "the Friday run can stop", "the care plan won't be needed", "bring the retainer to an end", "treat it as terminated". */
const CEASES =
  /^(?:stop|stops|cease|ceases|end|ends|close|lapse|lapses|needed|finish|finishes|falls?|terminated|cancelled|over|expires?|go|goes|away|collected|dropped|sold)$/;
const FAR_BEHIND = 5;
const KEEPING = /^(?:prolong\w*|continu\w+|keep|keeping|renew\w*|extend\w*|retain|rebook\w*|carry|sign)$/;
const RUNS_OUT = /^(?:ends?|lapses?|expires?|runs?|is|are|may|can)$/;

/** "cancel the Saturday run", "the Friday run can stop": what the business ends with. */
export function isEnded(tokens: readonly Token[], at: number, { next }: NounPhrase): boolean {
  const behind = tokens.slice(next, next + FAR_BEHIND).map((token) => token.lower);
  const stopped = behind.findIndex((word) => /^[,;:.]$/.test(word));
  if (behind.slice(0, stopped < 0 ? FAR_BEHIND : stopped).some((word) => CEASES.test(word))) return true;
  for (let back = at - 1; back >= 0 && back > at - 4; back -= 1) {
    const word = tokens[back]?.lower ?? '';
    if (ENDING.test(word)) return true;
    if (!SMALL.test(word)) return false;
  }
  return false;
}

/** "prolong the barrier maintenance", "carry on with the tests", "our helpline cover ends": what is to go on. */
export function isKept(tokens: readonly Token[], at: number, { next }: NounPhrase): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (
    KEEPING.test(before) ||
    (before === 'with' && /^(?:on|carry|continue)$/.test(tokens[at - 2]?.lower ?? ''))
  )
    return true;
  return at < 2 && RUNS_OUT.test(tokens[next]?.lower ?? '');
}
