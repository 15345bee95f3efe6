import type { LinearModel } from '../../../utils/mail/model/linear.ts';
import { messageFeatures } from '../../../utils/mail/model/message-features.ts';
import { SENTENCE_CLASSES } from '../../../utils/mail/model/opinion.ts';
import {
  MESSAGE_CLASSES,
  messageView,
  type ReaderModel,
  weighSentences,
} from '../../../utils/mail/model/reader-model.ts';
import { sentenceFeatures } from '../../../utils/mail/model/sentence-features.ts';
import { ASK_KINDS } from '../../../utils/mail/reading.ts';
import { type Example, learn } from './learn.ts';
import type { MessageMaterial, SentenceMaterial } from './material.ts';

const SENTENCES = { cost: 0.4, rounds: 8, atLeast: 3 };
const MESSAGES = { cost: 0.3, rounds: 30, atLeast: 3 };
/** Into how many parts the messages fall when their sentences are judged by a model that has not seen them. */
const INNER = 4;

function sentenceExample({ text, kind, promise, wish }: SentenceMaterial): Example {
  const signs = Int8Array.from(SENTENCE_CLASSES, (name) =>
    name === kind || (name === 'promise' && promise) || (name === 'wish' && wish) ? 1 : -1,
  );
  return { features: sentenceFeatures(text), signs };
}

function learnSentences(
  lone: readonly SentenceMaterial[],
  messages: readonly MessageMaterial[],
): LinearModel {
  const all = [...lone, ...messages.flatMap(({ sentences }) => sentences)];
  return learn(all.map(sentenceExample), SENTENCE_CLASSES, SENTENCES);
}

function messageExample(model: LinearModel, { message, mail, parts, patterns }: MessageMaterial): Example {
  const view = messageView(model, mail, weighSentences(model, parts), patterns);
  const due = message.families.some((family) => family !== 'done');
  const signs = Int8Array.from([
    ...ASK_KINDS.map((kind) => (kind === message.deciding ? 1 : -1)),
    due ? 1 : -1,
  ]);
  return { features: messageFeatures(view), signs };
}

/** The trades in order, dealt out to `count` hands. */
export function hands(trades: readonly string[], count: number): Set<string>[] {
  const sorted = [...new Set(trades)].sort();
  return Array.from(
    { length: count },
    (_, hand) => new Set(sorted.filter((_name, at) => at % count === hand)),
  );
}

/**
 * Learns both models. The message model is taught by sentence opinions of models that have not seen the message's
 * trade: on messages known by heart it would learn to trust what is not to be trusted elsewhere.
 */
export function learnReader(
  lone: readonly SentenceMaterial[],
  messages: readonly MessageMaterial[],
): ReaderModel {
  const judged = messages.filter(({ parts }) => parts.spoken.length > 0);
  const examples = hands(
    judged.map(({ trade }) => trade),
    INNER,
  ).flatMap((left) => {
    const unseen = learnSentences(
      lone.filter(({ trade }) => !left.has(trade)),
      judged.filter(({ trade }) => !left.has(trade)),
    );
    return judged.filter(({ trade }) => left.has(trade)).map((one) => messageExample(unseen, one));
  });
  return {
    sentences: learnSentences(lone, judged),
    messages: learn(examples, MESSAGE_CLASSES, MESSAGES),
  };
}
