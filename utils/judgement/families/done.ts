import type { Question } from '../judgement.ts';
import type { Thing } from '../slots/as-thing.ts';
import type { Slots } from '../slots.ts';
import { say } from '../text-parts.ts';
import { asking, type Family, given, is, wordings } from './family.ts';

const PURPOSE = 'saves the next mail about it';
const SENT = /\b(?:re-?send|resend|send|forward|copy|again)\b/i;
const CHANGED = /\b(?:change|update|correct|replace|amend|move|moved|new address)\b/i;

/** What stands on papers and pages, and so may stand on more than one. */
const SHOWN =
  /^(?:address|addresses|name|names|number|numbers|logo|logos|details|account|iban|email|e-mail|title|phone|contact)$/;

/** A closed check after doing it: saves the next mail, uncovers nothing and is meant to. */
export const done: Family = {
  id: 'done',
  applies: (_slots, { mode }) => mode === 'comply',
  make: (slots, { kind }) => {
    if (kind === 'admin' && CHANGED.test(slots.asked)) return ofChange(slots);
    if (kind === 'admin' && SENT.test(slots.asked)) return ofSending(slots);
    return wordings(given(slots.thing, whenDone));
  },
};

function ofChange({ thing, date }: Slots): Question[] | null {
  return wordings(
    given(date, (one) =>
      asking('done', say`Shall it hold for everything we send you from ${one.day} on?`, PURPOSE, [one.fact]),
    ),
    given(thing && SHOWN.test(thing.head) ? thing : null, (one) =>
      asking('done', say`Is there anything else of ours that should show ${one.definite}?`, PURPOSE, [
        one.fact,
      ]),
    ),
  );
}

function ofSending({ thing }: Slots): Question[] | null {
  return wordings(
    given(thing, (one) =>
      asking('done', say`Should anybody else have ${one.definite} as well?`, PURPOSE, [one.fact]),
    ),
  );
}

/** What a thing is once it is done. */
const STATES: Readonly<Record<Thing['sort'], string>> = {
  learning: 'booked',
  event: 'booked',
  document: 'on the way',
  offer: 'on the way',
  tool: 'in place',
  people: 'in',
  other: 'taken care of',
};

function whenDone(thing: Thing): Question {
  return asking(
    'done',
    say`Shall I drop you a line once ${thing.definite} ${is(thing)} ${STATES[thing.sort]}?`,
    PURPOSE,
    [thing.fact],
  );
}
