import type { TextPart } from '../judgement.ts';
import { blank, say } from '../text-parts.ts';
import { closing, greeting, letter, lowered, type Reply } from './reply.ts';

/** Hardship: sympathy, the work lifted off them, no answer expected. Nothing of it is quoted back. */
export function sympathy(reply: Reply): TextPart[] {
  const wanted = reply.scene.reading.asks.some((ask) => ask.kind !== 'hardship' && ask.kind !== 'none');
  const care = wanted
    ? say`What you ask for is in hand: ${blank('who takes care of it')} sees to it by ${blank('date')}.`
    : say`Nothing here needs you now; ${blank('who takes care of it')} keeps an eye on it.`;
  return letter([
    greeting(reply),
    say`I am very sorry to read this. ${blank('one line of your own')}`,
    say`${care} There is no need to answer. I will be in touch on ${blank('date')}, and not before.`,
    closing(reply),
  ]);
}

/** Complaint: apology for the very thing, an owner, a time, and at most one question on how to put it right. */
export function apology(reply: Reply): TextPart[] {
  const { found, slots, questions } = reply;
  if (found.stop === null) return afterwards(reply);
  const fault = slots.said ? say`You write "${slots.said.parts}". ` : [];
  const late = found.stop === 'our promise is overdue' ? say`We promised and did not keep it. ` : [];
  const repair = questions[0]?.parts ?? say`What else would help to put this right for you?`;
  return letter([
    greeting(reply),
    say`${fault}${late}That should not have happened, and I am sorry.`,
    say`${blank('who')} looks after it and nobody else. By ${blank('date and time')} you will hear from me what went wrong and what we have done about it.`,
    say`${repair}`,
    closing(reply),
  ]);
}

/** A settled complaint: thanks for saying it, what has changed, and what we can learn. */
function afterwards(reply: Reply): TextPart[] {
  return letter([
    greeting(reply),
    say`Thank you for telling me how it was, though it is settled. I am sorry it came to that. Since then we have changed ${blank('what')}.`,
    say`${reply.questions[0]?.parts ?? []}`,
    closing(reply),
  ]);
}

/** A farewell: thanks, done by their day, and one question to learn from. */
export function farewell(reply: Reply): TextPart[] {
  const { slots, questions } = reply;
  const day = slots.date ? slots.date.day : blank('date');
  const learn = questions[0];
  return letter([
    greeting(reply),
    say`Thank you for telling me straight, and for ${blank('one thing they did in the time together')}.`,
    say`I will see to it myself; all of it is done by ${day}, and you will have it in writing.`,
    learn ? say`One question, only if you have a minute: ${lowered(learn.parts)}` : [],
    closing(reply),
  ]);
}
