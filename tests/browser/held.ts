/**
 * What a tab holds once all that nobody needs has gone: how many listeners and frames, and in Chromium documents, which
 * Firefox does not count.
 */
export type Held = Readonly<Record<string, number>>;
