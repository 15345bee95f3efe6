import type { Ask, AskKind } from '../../mail/reading.ts';
import type { TextPart } from '../judgement.ts';
import { shortly } from '../slots/quotes.ts';
import { blank, say, theirs } from '../text-parts.ts';
import { withoutEndMarks } from '../words/trim.ts';
import { wantedWhen } from './path.ts';
import { praisedOne } from './praised-one.ts';
import { closing, greeting, letter, lowered, type Reply } from './reply.ts';

/** Comply: a short list of what was asked, each with a gap for "done" or a day, and the closed check. */
export function doneList(reply: Reply): TextPart[] {
  const asks = doable(reply);
  const list = asks.flatMap(
    (ask, i) => say`${i === 0 ? '' : '\n'}- "${brief(ask)}": ${blank('done, or by when')}`,
  );
  const first =
    reply.found.stop === 'our promise is overdue'
      ? say`You are right to ask: this is late, and I am sorry. You will have it by ${blank('date')}.`
      : reply.found.deciding === 'decided'
        ? say`Thank you for deciding, and for saying why. So it stands: ${quoteOf(reply)}.`
        : say`Thank you. Here is where it stands:`;
  const open =
    reply.check?.parts ??
    say`If ${asks.length > 1 ? 'one of these' : 'that'} is not what you meant, a word is enough.`;
  return letter([greeting(reply), first, list, list.length > 0 ? open : [], closing(reply)]);
}

/** Outage: what they need to hear first is who is on it and when they hear again. */
export function firstAid(reply: Reply): TextPart[] {
  return letter([
    greeting(reply),
    say`I have seen ${quoteOf(reply)}. ${blank('name of the one who is on it')} is on it now.`,
    say`You hear from me again by ${blank('time')}, whether it runs by then or not. Until then: ${blank('what they can do meanwhile')}.`,
    closing(reply),
  ]);
}

/** Answer: each point with a gap for its answer, then at most one question back; more is always welcome. */
export function answers(reply: Reply): TextPart[] {
  const asks = doable(reply);
  const [only] = asks;
  const told =
    asks.length === 1 && only
      ? say`On "${brief(only)}": ${blank('your answer')}`
      : asks.flatMap((ask, i) => say`${i === 0 ? '' : '\n'}- "${brief(ask)}": ${blank('your answer')}`);
  const late = reply.found.deciding === 'deadline' ? say`You will have it ${wantedWhen(reply.slots)}.` : [];
  const back = reply.questions[0];
  return letter([
    greeting(reply),
    asks.length > 1 ? say`Thank you for your mail. Point by point:` : say`Thank you for your mail.`,
    told,
    late,
    back ? say`One question in return: ${lowered(back.parts)}` : [],
    say`If that leaves anything open, a line is enough.`,
    closing(reply),
  ]);
}

/** Praise: the specific thing named and passed on to whom they name, and nothing sold. */
export function ovation(reply: Reply): TextPart[] {
  const { ask } = reply.found;
  const praised = praisedOne(reply.scene.reading);
  return letter([
    greeting(reply),
    ask
      ? say`Thank you for this line above all: "${brief(ask)}". It was good of you to take the time.`
      : say`Thank you for taking the time to write.`,
    praised
      ? say`${theirs(praised)} will hear it from me today, in your words. ${blank('one line on what they did for it')}`
      : say`${blank('one line on what they did for it')} I will pass it on to ${blank('who had a part in it')}.`,
    closing(reply),
  ]);
}

const NOT_TO_DO: readonly AskKind[] = ['praise', 'none', 'hardship', 'complaint', 'decided'];

/** What is to be done or answered: no praise, and no more than four lines. */
function doable({ scene }: Reply): readonly Ask[] {
  const asks = scene.reading.asks.filter((ask) => !NOT_TO_DO.includes(ask.kind));
  return asks.slice(0, 4);
}

function quoteOf({ found }: Reply): TextPart[] {
  return found.ask && !/["“”]/.test(found.ask.quote) ? say`"${brief(found.ask)}"` : say`your mail`;
}

/** The words of an ask as one would say them back: whole where short, else their beginning with an ellipsis. */
function brief(ask: Ask): readonly TextPart[] {
  return shortly(ask.quote.trim().replace(/\s+/g, ' '))?.parts ?? [theirs(short(ask))];
}

function short(ask: Ask): string {
  return withoutEndMarks(ask.quote.trim()).replace(/\s+/g, ' ');
}
