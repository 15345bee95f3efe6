import type { TextPart } from '../judgement.ts';
import type { Slots } from '../slots.ts';
import { blank, say } from '../text-parts.ts';
import type { Reply } from './reply.ts';

/**
 * The path they asked for, kept open with its day: "Noted, just as you ask: we add an export button, by [date]".
 * A day they named stands in their words; else it is a gap. Nothing is promised that only the user can know.
 */
export function askedPath({ found, slots }: Reply): TextPart[] {
  const { thing, date } = slots;
  const later = say`by ${blank('date')}`;
  switch (found.deciding) {
    case 'discount':
      return say`I will see how close I can come${toSum(slots)}, and you will have my answer ${later}.`;
    case 'quote':
      return date?.asked
        ? say`You will have the figures ${date.when}, as you ask.`
        : say`You will have the figures ${later}.`;
    case 'deliverable':
      return say`You will have ${thing?.plural ? 'them' : 'it'} ${wantedWhen(slots)}${date ? ', as you ask' : ''}.`;
    case 'deadline':
      return say`I have noted ${date ? date.day : 'the day'} and will tell you ${later} what it takes.`;
    case 'renewal':
      return say`The paper will be with you ${later}.`;
    case 'vague':
      return say`I will write down my thoughts on it for you ${later}.`;
    case 'approval':
      return say`You will have my yes or no ${answerBefore(slots)}.`;
    default:
      return asAsked(slots, found.deciding === 'scope');
  }
}

/** What they want added or done, taken forward as it stands. */
function asAsked(slots: Slots, scope: boolean): TextPart[] {
  const { deed, thing, trouble, date } = slots;
  if (deed?.byUs && scope) return say`Noted, just as you ask: ${deed.clause}, ${wantedWhen(slots)}.`;
  const it = thing?.fresh && trouble ? thing.definite : 'it';
  const day = date?.asked && date.exact ? say`, with ${date.day} in mind` : [];
  return say`I can take ${it} forward just as you ask${day}, and you will have a plan by ${blank('date')}.`;
}

/** "by 25 May" in their words, or "by [date]". */
export function wantedWhen({ date }: Slots): TextPart[] {
  return date ? [...date.when] : say`by ${blank('date')}`;
}

/** A yes is wanted for a day on which they act: it has to be there before. */
function answerBefore({ date }: Slots): TextPart[] {
  return date ? say`in time for ${date.day}` : say`by ${blank('date')}`;
}

function toSum({ amount }: Slots): TextPart[] {
  if (!amount) return [];
  return /%|per ?cent/i.test(amount.fact.text) ? say` to the ${amount.parts}` : say` to ${amount.parts}`;
}
