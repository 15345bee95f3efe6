import { NO_DAY } from '../entry.ts';
import { type FactEntry, sayable } from '../fact.ts';
import { sensitivityOf } from '../sensitive.ts';
import { handedEvidence, lettersOf, quoteLines, toldBy } from './handed-evidence.ts';
import type { Content } from './handover.ts';
import type { Rule } from './rule.ts';

type What = Content<FactEntry>;

/** D6: what is folded away never leaves, nor do words of a mail that touch the same things. */
export const facts: Rule<What> = {
  title: 'handed_titleFacts',
  stays: (what) => sayable([what]).length === 0,
  leaving: ({ text, day, evidence, saidByThem, sensitive, state }) => ({
    text,
    day,
    evidence: evidence && sensitivityOf(evidence.quote) ? null : handedEvidence(evidence),
    saidByThem,
    sensitive,
    state,
  }),
  telling: ({ text, evidence }) => [toldBy(evidence), lettersOf(text)],
  keeping: ({ sensitive }) => ({ sensitive }),
  tell: ({ text, day, evidence, saidByThem, sensitive }, wording) =>
    sensitive === null
      ? [
          text,
          ...(day === NO_DAY
            ? []
            : [wording.say(saidByThem ? 'handed_factSaid' : 'handed_factNoted', wording.day(day))]),
          ...quoteLines(evidence, text, wording),
        ]
      : [wording.say('handed_factFolded')],
};
