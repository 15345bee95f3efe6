import type { Question } from '../../judgement.ts';
import type { Slots } from '../../slots.ts';
import { say } from '../../text-parts.ts';
import { given, wordings } from '../family.ts';
import { asked } from './asked.ts';

/** What people take away from a document, or what is decided with it. */
export function ofPaper({
  thing,
  topic,
  decider,
  served,
  audience,
  requester,
  reader,
}: Slots): Question[] | null {
  const paper = thing ?? (topic?.sort === 'document' ? topic : null);
  if (!paper)
    return wordings(
      given(decider ?? requester ?? reader ?? audience, (one) =>
        asked(say`What should ${one.parts} be able to decide or say once they have it?`, one.fact),
      ),
    );
  const known = decider ?? requester ?? reader ?? audience ?? served;
  const told = /^(?:list|lists|data|figures|tables?|statistics?|records?|files?)$/.test(paper.head)
    ? null
    : known;
  return wordings(
    given(told, (one) =>
      paper.sort === 'document'
        ? asked(
            say`If ${one.parts} took only one thing away from ${paper.definite}, what should it be?`,
            one.fact,
            paper.fact,
          )
        : null,
    ),
    given(decider ?? requester ?? reader, (one) =>
      asked(
        say`What should ${one.parts} be able to decide with ${paper.definite} in hand?`,
        one.fact,
        paper.fact,
      ),
    ),
    asked(say`What do you want to be able to say or decide with ${paper.definite} in hand?`, paper.fact),
  );
}
