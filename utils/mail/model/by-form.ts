import type { AskKind } from '../reading.ts';
import { isHolding, isWeighing } from '../tone/holding.ts';
import { saysNoBetter } from '../tone/no-better.ts';
import { tellsItWasNoticed } from '../tone/noticed.ts';
import { NO_ASK, type Opinion } from './opinion.ts';
import type { Weighed } from './settle-asks.ts';

/** Praise, as surely as a form can tell. */
const PRAISE: Opinion['kinds'] = new Map<AskKind, number>(NO_ASK).set('none', 0.1).set('praise', 0.9);

/** The sentences of a message, with what their form tells whatever network and weights make of them. */
export function byForm(sentences: readonly Weighed[]): Weighed[] {
  return sentences.map(withoutHolding).map(praisesByDenying).map(praisesByNotice);
}

/** A sentence of which its form tells what it is. */
function surely({ statement, clauses, opinion }: Weighed, kinds: Opinion['kinds']): Weighed {
  return { statement, clauses, opinion: { ...opinion, kinds } };
}

/** A holding reply asks nothing, whatever its words resemble, nor does what they weigh among themselves. */
function withoutHolding(sentence: Weighed): Weighed {
  const { text } = sentence.statement;
  return isHolding(text) || isWeighing(text) ? surely(sentence, NO_ASK) : sentence;
}

/** Praise that is said by denying resembles a complaint to whoever counts words. */
function praisesByDenying(sentence: Weighed): Weighed {
  if (!isNoBetter(sentence)) return sentence;
  const { kinds } = sentence.opinion;
  const praise = (kinds.get('praise') ?? 0) + (kinds.get('complaint') ?? 0);
  const turned = new Map(kinds).set('complaint', 0).set('praise', praise);
  return { ...sentence, opinion: { ...sentence.opinion, kinds: turned } };
}

/** That others noticed, told behind thanks, resembles nothing, and is praise. */
function praisesByNotice(sentence: Weighed, at: number, all: readonly Weighed[]): Weighed {
  if (!tellsItWasNoticed(sentence.statement.text, all[at - 1]?.statement.text ?? '')) return sentence;
  return surely(sentence, PRAISE);
}

/** Whether a sentence praises by denying. */
export function isNoBetter({ statement }: Weighed): boolean {
  return saysNoBetter(statement.text);
}
