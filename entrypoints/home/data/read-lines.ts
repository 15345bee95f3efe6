/** A line longer than this is no row of ours: the longest note has 200,000 characters. */
const LONGEST = 4_000_000;

/** One line of a file, with the share of the file read so far in bytes. */
export interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
  readonly bytes: number;
}

/**
 * Reads a file line by line; at no time is more of it in memory than one line and one piece of the stream.
 * @throws RangeError for a line that is too long, TypeError for what is no UTF-8, the reason of `signal` on abort
 */
export async function* readLines(file: Blob, signal: AbortSignal): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = file.stream().getReader();
  let rest = '';
  let number = 0;
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
      bytes += value?.length ?? 0;
      const lines = rest.split('\n');
      rest = done ? '' : (lines.pop() ?? '');
      if (rest.length > LONGEST) throw new RangeError('line too long');
      for (const text of lines) yield { text, number: ++number, bytes };
      if (done) return;
    }
  } finally {
    reader.releaseLock();
  }
}
