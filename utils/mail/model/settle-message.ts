import { outranks } from '../deciding-kind.ts';
import type { NetworkView } from '../network/view.ts';
import { ASK_KINDS, type Ask, type AskKind, type MailMessage } from '../reading.ts';
import { passesPraiseOn } from '../tone/passing-on.ts';
import { byForm, isNoBetter } from './by-form.ts';
import { withLikelihood } from './likely-asks.ts';
import { likelyKind, mostOf } from './likely-kind.ts';
import { marginsOf, sharesOf } from './linear.ts';
import { messageFeatures } from './message-features.ts';
import { NO_ASK, SHARPNESS } from './opinion.ts';
import { messageView, type PatternView, type ReaderModel } from './reader-model.ts';
import { settleAsks, type Weighed, withDeciding } from './settle-asks.ts';
import { heardFirst, sureHigher } from './sure-higher.ts';

/** A question is due from this margin on: chosen so that few are asked where none is (`npm run train`). */
const DUE_AT = 0.45;

/** Where patterns and weights agree on the kind, and the patterns plainly, so much less is asked of the margin. */
const AGREED = 0.6;
const PLAINLY = 0.75;

function agree(deciding: AskKind, { patternAsks, patternKind }: PatternView): boolean {
  return (
    patternKind === deciding &&
    patternAsks.some(({ kind, certainty }) => kind === deciding && certainty >= PLAINLY)
  );
}

/** The highest stake decides: told as plainly as this, and not wholly doubted by the weights, it does. */
const TOLD_PLAINLY = 0.9;
const DOUBTED = 0.1;

function plainlyHigher(
  likely: AskKind,
  { patternAsks, patternKind }: PatternView,
  sentences: readonly Weighed[],
): AskKind | null {
  const told = patternAsks.some(
    (ask) =>
      ask.kind === patternKind &&
      ask.certainty >= TOLD_PLAINLY &&
      sentences.some(
        ({ statement, opinion }) =>
          statement.start <= ask.start &&
          ask.start < statement.end &&
          (opinion.kinds.get(ask.kind) ?? 0) > DOUBTED,
      ),
  );
  return told && outranks(patternKind, likely) ? patternKind : null;
}

/** What the trained reader settles of a message. */
export interface Settled {
  readonly asks: Ask[];
  readonly deciding: AskKind;
  readonly due: number;
}

/** How much the network's word counts beside the weights' in what decides a message, and whether a question is due. */
const ON_DECIDING = 0.5;
const ON_DUE = 0.7;
/** With the network's word more is certain, so that a question is asked at a lower margin. */
const SOONER = 0.2;

/**
 * How likely a question is due by the network, 0 to 1: by the head that learned it, and by those that learned the mode
 * and the stop, half and half, because each errs elsewhere.
 */
function likelyDue({ due, mode, stop }: NetworkView): number {
  const questioned = (mode.get('challenge') ?? 0) + (mode.get('clarify') ?? 0);
  return (due + questioned * (stop.get('none') ?? 1)) / 2;
}

/** Whether a question seems due, by the weights' margin and the network. A kind that is only guessed is not questioned. */
function dueBy(margin: number, view: NetworkView, isGuessed: boolean): number {
  const due = (1 - ON_DUE) * margin + ON_DUE * 2 * (likelyDue(view) - 0.5) + SOONER;
  return isGuessed ? Math.min(due, -SOONER) : due;
}

/** Settles what is asked, which kind decides, and whether a question seems due. @param view the network's, or null */
export function settle(
  model: ReaderModel,
  message: MailMessage,
  sentences: readonly Weighed[],
  patterns: PatternView,
  view: NetworkView | null = null,
): Settled {
  const spoken = byForm(sentences);
  const heard = view === null ? spoken : spoken.map((one) => withPatterns(one, patterns.patternAsks));
  const seen = messageView(model.sentences, message, spoken, patterns);
  const margins = marginsOf(model.messages, messageFeatures(seen));
  const own = sharesOf(margins.subarray(0, ASK_KINDS.length), SHARPNESS);
  const due = (margins[ASK_KINDS.length] ?? 0) - DUE_AT;
  const mixed = ASK_KINDS.map(
    (kind, at) => (1 - ON_DECIDING) * (own[at] ?? 0) + ON_DECIDING * (view?.deciding.get(kind) ?? 0),
  );
  if (sentences.some(isNoBetter) && !heard.some(complains)) turnToPraise(mixed);
  const { kind, isGuessed } = likelyKind(mixed);
  const settled =
    view === null
      ? withoutNetwork(own, due, spoken, patterns)
      : {
          deciding: asksAtAll(heard) ? (heardFirst(view) ?? sureHigher(kind, heard, view) ?? kind) : 'none',
          due: dueBy(due, view, isGuessed),
        };
  const likely = view === null ? heard : withLikelihood(heard, kind);
  const all = settleAsks(model.sentences, message.text, likely, patterns.patternAsks, view !== null);
  const asks =
    settled.deciding === 'praise'
      ? all.filter((ask) => ask.kind === 'praise' || !passesPraiseOn(ask.quote))
      : all;
  return {
    ...settled,
    asks: withDeciding(model.sentences, message.text, likely, asks, settled.deciding, view !== null),
  };
}

function complains({ opinion }: Weighed): boolean {
  return (opinion.kinds.get('complaint') ?? 0) > FAINT;
}

/** Gives praise the share that a complaint had. */
function turnToPraise(shares: number[]): void {
  const [complaint, praise] = [ASK_KINDS.indexOf('complaint'), ASK_KINDS.indexOf('praise')];
  shares[praise] = (shares[praise] ?? 0) + (shares[complaint] ?? 0);
  shares[complaint] = 0;
}

/** From this certainty on the patterns' word counts too, and how much. */
const PLAIN_ASK = 0.75;
const ON_PATTERNS = 0.2;

/** A sentence in which the patterns plainly see an ask, with their word added to the others'. */
function withPatterns(sentence: Weighed, patternAsks: readonly Ask[]): Weighed {
  const { statement, opinion } = sentence;
  const plain = patternAsks
    .filter(
      ({ start, certainty }) => statement.start <= start && start < statement.end && certainty >= PLAIN_ASK,
    )
    .sort((a, b) => b.certainty - a.certainty)[0];
  if (plain === undefined) return sentence;
  const part = ON_PATTERNS * plain.certainty;
  const kinds = new Map(
    [...opinion.kinds].map(([kind, share]) => [kind, (1 - part) * share + (kind === plain.kind ? part : 0)]),
  );
  return { ...sentence, opinion: { ...opinion, kinds } };
}

/** A message asks nothing where none of its sentences is likelier than this to ask something, whatever the whole resembles. */
const FAINT = 0.2;

/** One sentence alone has nothing around it that could tell: it asks where the networks take that for likelier than not. */
const ALONE = 0.5;

function asksAtAll(sentences: readonly Weighed[]): boolean {
  const [first, ...others] = sentences;
  if (first?.silence !== undefined && others.length === 0) return 1 - first.silence.network > ALONE;
  return sentences.some(({ opinion }) => 1 - (opinion.kinds.get('none') ?? 0) > FAINT);
}

/** What weights and patterns settle by themselves. */
function withoutNetwork(
  own: readonly number[],
  due: number,
  sentences: readonly Weighed[],
  patterns: PatternView,
): Pick<Settled, 'deciding' | 'due'> {
  const likely = mostOf(own);
  const nothing = sentences.every(({ opinion }) => opinion.kinds === NO_ASK);
  const deciding = nothing ? 'none' : (plainlyHigher(likely, patterns, sentences) ?? likely);
  return { deciding, due: due + (agree(deciding, patterns) ? AGREED : 0) };
}
