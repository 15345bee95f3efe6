import type { Question, TextPart } from '../../judgement.ts';
import type { Thing } from '../../slots/as-thing.ts';
import type { Slots } from '../../slots.ts';
import { say } from '../../text-parts.ts';
import { given, type Scene, wordings } from '../family.ts';
import { asked } from './asked.ts';
import { besideTrouble } from './beside-trouble.ts';
import { ofOccasion } from './of-occasion.ts';

/** What a price is asked for: what it must do in the first year, so that no more is priced than that. */
export function ofOffer(slots: Slots, { register, text }: Scene['reading']): Question[] | null {
  const { thing, trouble, change, today } = slots;
  const priced = thing?.fresh && slots.asked.toLowerCase().includes(thing.head) ? thing : null;
  const fresh = priced && priced.sort !== 'people' ? priced : null;
  return wordings(
    given(change, (one) =>
      asked(say`You write "${one.parts}". What should that change in what we offer you?`, one.fact),
    ),
    besideTrouble(slots, fresh),
    given(trouble ? null : today, (one) =>
      asked(
        say`You write "${one.parts}". What should be better than that, so that our offer is worth its price?`,
        one.fact,
      ),
    ),
    fresh?.sort === 'learning' || fresh?.sort === 'event' ? ofOccasion(slots, fresh) : null,
    given(priced && RUNS_ALREADY.test(priced.head) && !TELLS_TODAY.test(text) ? priced : null, (one) =>
      asked(say`How do you manage today, and what should be better with ${one.definite}?`, one.fact),
    ),
    given(fresh?.sort === 'tool' ? fresh : null, (one) => asked(forWhat(one, register), one.fact)),
  );
}

/** What somebody does already in some way, with another one or by hand. */
const RUNS_ALREADY =
  /^(?:service|services|cleaning|catering|linen|laundry|security|guarding|maintenance|insurance|support|hosting|transport|logistics|delivery|deliveries|collection|bookkeeping|payroll|accounting|monitoring|vans?|trucks?|cars?|hatchbacks?|estates|machines?|printers?|scanners?|phones?|laptops?|software|system|crm|erp|portal|app|website|shop|platform|licen[cs]es?|seats|workplaces|desks?|chairs?|line|pumps?|boilers?|lamps?|lights?|lighting)$/;
/** How they do it now is told. */
const TELLS_TODAY =
  /\b(?:at the moment|presently|currently|today|until now|so far|up to now|by hand|these days|right now|the old|our old|our (?:present|current)|we use|we have been|we've been|we moved|moving|replac\w+|instead of|no longer|new (?:shop|office|building|site|branch))\b/i;

/** What a tool must do from the first year on. */
function forWhat({ definite }: Thing, register: Scene['reading']['register']): TextPart[] {
  return register === 'terse'
    ? say`What must ${definite} do for you in the first year, so that I price that and no more?`
    : say`So that I price what you need and no more: what must ${definite} do for you in the first year?`;
}
