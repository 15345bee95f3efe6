import messages from './messages.json' with { type: 'json' };
import { unpack } from './packed.ts';
import type { ReaderModel } from './reader-model.ts';
import sentences from './sentences.json' with { type: 'json' };

let model: ReaderModel | null = null;

/** The trained weights that come with the product (`npm run train` writes them), unpacked when first asked for. */
export function shippedModel(): ReaderModel {
  model ??= { sentences: unpack(sentences), messages: unpack(messages) };
  return model;
}
