import { vetoesOf } from '../../../utils/judgement/etiquette.ts';
import { knownFrom } from '../../../utils/judgement/questions.ts';
import { scoreOf } from '../../../utils/judgement/score.ts';
import type { readMail } from '../../../utils/mail/read-mail.ts';
import type { Reading } from '../../../utils/mail/reading.ts';
import { judged } from '../judge-message.ts';
import type { LabelledMessage } from '../labelled-message.ts';
import { shippedRead } from '../shipped-reader.ts';
import { type Match, match, pairs } from './overlap.ts';

/** What came of one labelled message. */
export interface Outcome {
  readonly id: string | null;
  readonly deciding: { readonly label: string; readonly found: string };
  readonly mode: { readonly label: string; readonly found: string };
  /** No question is due, beyond the closed "done" check where the label names it. */
  readonly silent: boolean;
  /** A question that shapes or opens is due: the mode is clarify or challenge. */
  readonly due: boolean;
  /** Such a question was asked. */
  readonly asked: boolean;
  readonly asks: Match;
  /** Quote and kind both right. */
  readonly kinds: Match;
  readonly promises: Match;
  /** Promises found with the right day, or rightly with none; of those found at all. */
  readonly days: Match;
  readonly wishes: Match;
  /** The guide's score of each question shown, 0 where none was due. */
  readonly scores: readonly number[];
  readonly vetoed: number;
}

/** Judges a labelled message and holds the result against its labels. */
export function outcomeOf(message: LabelledMessage, read: typeof readMail = shippedRead): Outcome {
  const { reading, history, judgement } = judged(message, read);
  const silent = message.families.every((family) => family === 'done');
  const quotes = {
    found: reading.asks.map(({ quote }) => quote),
    label: message.asks.map(({ quote }) => quote),
  };
  const same = pairs(quotes.found, quotes.label);
  const alike = same.filter(([at, place]) => reading.asks[at]?.kind === message.asks[place]?.kind).length;
  const known = knownFrom(reading, history);
  const { questions } = judgement;
  return {
    id: message.id,
    deciding: { label: message.deciding, found: judgement.deciding },
    mode: { label: message.mode, found: judgement.mode },
    silent,
    due: !silent && (message.mode === 'clarify' || message.mode === 'challenge'),
    asked: questions.length > 0,
    asks: { hits: same.length, found: quotes.found.length, labelled: quotes.label.length },
    kinds: { hits: alike, found: quotes.found.length, labelled: quotes.label.length },
    ...promisesOf(message, reading.promises),
    wishes: match(reading.wishes, message.wishes),
    scores: questions.map((question) => (silent ? 0 : scoreOf(question))),
    vetoed: questions.filter((question) => vetoesOf(question, known).length > 0).length,
  };
}

function promisesOf(
  { promises: labelled }: LabelledMessage,
  found: Reading['promises'],
): Pick<Outcome, 'promises' | 'days'> {
  const same = pairs(
    found.map(({ quote }) => quote),
    labelled.map(({ quote }) => quote),
  ).filter(([at, place]) => found[at]?.by === labelled[place]?.by);
  const days = same.filter(([at, place]) => found[at]?.due === labelled[place]?.due).length;
  return {
    promises: { hits: same.length, found: found.length, labelled: labelled.length },
    days: { hits: days, found: same.length, labelled: same.length },
  };
}
