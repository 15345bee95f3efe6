/** Where the asking begins behind what led to it. */
const SO = /, (?:so|hence|therefore|which is why) (?=.{0,24}\b(?:need|want|like|ask|could|can|please)\b)/i;

/** "We've added a second Ariel, so I'd need another costume": what is asked stands behind the "so"; else the whole. */
export function behindSo(quote: string): string {
  const so = SO.exec(quote);
  return so ? quote.slice(so.index + so[0].length) : quote;
}

/** What stands before the "so" and led to the ask; empty where there is none. */
export function beforeSo(quote: string): string {
  return quote.slice(0, SO.exec(quote)?.index ?? 0);
}
