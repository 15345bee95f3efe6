/** Words between quotation marks are somebody else's; longer runs are no quotation but a stray mark. */
const QUOTED = /"[^"\n]{1,200}"|(?<=^|[\s(])'[^'\n]{2,120}'(?=$|[\s.,;:!?)])/g;

/**
 * The text as the patterns read it: lower case, straight quotation marks, plain spaces, quoted words blanked.
 * Every character keeps its place, so that what is found can be quoted from the text itself.
 */
export function plainOf(text: string): string {
  const straight = text
    .replace(/\p{Lu}/gu, (letter) => {
      const small = letter.toLowerCase();
      return small.length === letter.length ? small : letter;
    })
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[\s\u00a0]/g, ' ');
  return straight.replace(QUOTED, (words) => `"${' '.repeat(words.length - 2)}"`);
}
