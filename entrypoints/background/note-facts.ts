import type { Fact } from '../../utils/judgement/judgement.ts';
import type { Note } from '../../utils/notes/note.ts';

/** More than this no question is made from. */
const MOST = 40;
const LONGEST = 300;
/** What marks a line in Markdown and says nothing: heading, list, quote, check box. */
const MARK = /^(?:#{1,6}\s|[-*+]\s(?:\[[ xX]\]\s)?|>\s?|\d{1,3}[.)]\s)/;

/** Every line of a client's notes as a fact with its source; newest note first. */
export function factsOfNotes(notes: readonly Note[]): Fact[] {
  return notes
    .flatMap(({ id, text, updatedAt }) =>
      text
        .split('\n')
        .map((line) => line.trim().replace(MARK, '').trim())
        .filter((line) => line.length > 2 && line.length <= LONGEST)
        .map((line): Fact => ({ text: line, source: { kind: 'note', id, at: updatedAt } })),
    )
    .slice(0, MOST);
}
