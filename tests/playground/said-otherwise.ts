/** Words of which one may stand for the other, so that a question stays as long as it was. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['would', 'should'],
  ['what', 'which'],
  ['who', 'which'],
  ['how', 'where'],
  ['may', 'can'],
  ['something', 'anything'],
];

/**
 * The question with one word of ours turned, as a model says it that keeps to all it was told: as many words, and
 * the client's own as they are. The question itself where no word of ours can be turned.
 */
export function saidOtherwise(question: string): string {
  const pieces = question.split('"');
  for (const pair of PAIRS) {
    for (const [i, piece] of pieces.entries()) {
      const turned = i % 2 === 0 ? turn(piece, pair) : piece;
      if (turned !== piece) return pieces.with(i, turned).join('"');
    }
  }
  return question;
}

/** The first of the two that stands in `piece` becomes the other. */
function turn(piece: string, [one, other]: readonly [string, string]): string {
  const found = new RegExp(`\\b(?:${one}|${other})\\b`, 'i');
  return piece.replace(found, (word) => {
    const said = word.toLowerCase() === one ? other : one;
    return /^\p{Lu}/u.test(word) ? said.charAt(0).toUpperCase() + said.slice(1) : said;
  });
}
