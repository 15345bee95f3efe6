/** Beyond this nobody's question goes on; what is longer is looked at no further. */
const MOST_CHARACTERS = 2_000;

/**
 * The one line in what a model said: without the thinking aloud that some put before their answer, without quotation
 * marks around the whole, with straight marks as everywhere else. What is too long comes back empty.
 */
export function tidy(said: string): string {
  if (said.length > MOST_CHARACTERS * 20) return '';
  const spoken = said.replace(/^\s*<think>[\s\S]*?<\/think>/u, '');
  const line = spoken.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').replace(/\s+/gu, ' ').trim();
  if (line.length > MOST_CHARACTERS) return '';
  const [, inner] = /^"([^"]+)"$/u.exec(line) ?? [];
  return (inner ?? line).trim();
}
