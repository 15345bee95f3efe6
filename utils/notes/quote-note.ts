/** Words of a mail that are kept as a note. */
export interface QuotedWords {
  /** Verbatim. */
  readonly quote: string;
  /** Who said them, as one would name them; null where nobody knows. */
  readonly by: string | null;
  /** The day they were said, as it is to be written; null where nobody knows. */
  readonly day: string | null;
  readonly thread: { readonly subject: string; readonly url: string } | null;
}

/** Signs that Markdown would take for more than themselves. */
const SIGNS = /[\\`*_[\]<#]/g;

/** The text of a note that quotes a mail, in Markdown: the words, who said them, when, and the way back to the mail. */
export function quoteNote({ quote, by, day, thread }: QuotedWords): string {
  const lines = quote.split('\n').map((line) => `> ${plainly(line.trim())}`.trimEnd());
  const source = [by && plainly(by), day, thread && linkTo(thread)].filter(Boolean).join(', ');
  return source ? `${lines.join('\n')}\n\n${source}` : lines.join('\n');
}

function plainly(text: string): string {
  return text.replace(SIGNS, '\\$&');
}

function linkTo({ subject, url }: { readonly subject: string; readonly url: string }): string {
  const words = plainly(subject.replace(/\s+/g, ' ').trim());
  if (/[\s<>]/.test(url)) return words;
  return words === '' ? `<${url}>` : `[${words}](<${url}>)`;
}
