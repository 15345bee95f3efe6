/** Words in one line, cut where they are longer than that many characters. */
export function oneLine(words: string, most: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}
