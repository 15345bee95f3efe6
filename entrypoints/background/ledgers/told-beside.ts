import type { Moment } from '../../../utils/clients/person.ts';
import type { AskRecord } from '../../../utils/judgement/ask-record.ts';
import { sayable } from '../../../utils/ledgers/fact.ts';
import type { Told } from '../../../utils/ledgers/ideas/told.ts';
import type { PeopleNow } from '../../../utils/messaging/people-now.ts';
import type { Note } from '../../../utils/notes/note.ts';
import { factsOfNotes } from '../note-facts.ts';
import type { Owed, PageNow } from './ledgers-now.ts';

/** What stands in the other ledgers that an extra rests on, or waits for. */
export interface BesideExtras extends Owed {
  readonly people: PeopleNow;
  readonly notes: readonly Note[];
  readonly asks: readonly AskRecord[];
}

/** Everything that was written, the open mail first: what is new is known best. */
export function toldBeside(
  { reading, at }: PageNow,
  { notes, people }: BesideExtras,
  moments: readonly Moment[],
): Told[] {
  const told = (where: Told['where'], by: Told['by']) => (text: string, when: number | null) => ({
    text,
    where,
    by,
    at: when,
  });
  const theirs = told('mail', 'client');
  const ours = told('mail', 'us');
  const noted = told('note', 'us');
  const known = told('fact', 'us');
  return [
    ...(reading?.automatic === null ? reading.sentences.map(({ text }) => theirs(text, at)) : []),
    ...factsOfNotes(notes).map(({ text, source }) => noted(text, source.at)),
    ...sayable(people.facts).map(({ text, evidence, createdAt }) => known(text, evidence?.at ?? createdAt)),
    // What is told of a call stands in the user's own words.
    ...moments.map(({ line, at: when, direction }) =>
      ({ 'from-client': theirs, 'from-us': ours, both: noted })[direction](withoutCut(line), when),
    ),
  ];
}

/** As long as the line of a moment can be: what stands at the end of such a one is cut off. */
const LONGEST_LINE = 200;

function withoutCut(line: string): string {
  return line.length < LONGEST_LINE - 1 ? line : line.replace(/[^.!?;,]*$/, '');
}
