import { ModelError } from './model-error.ts';

/** No question and no list of models is larger. */
const MOST_BYTES = 64 * 1024;

/** The text of an answer, read no further than a question can be long. @throws ModelError `too-long` */
export async function readLimited({ body }: Response, most = MOST_BYTES): Promise<string> {
  if (!body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > most) {
      await reader.cancel().catch(() => undefined);
      throw new ModelError('too-long');
    }
    text += decoder.decode(value, { stream: true });
  }
}
