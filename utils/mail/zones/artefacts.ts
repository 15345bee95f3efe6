import type { Line } from './lines.ts';

/**
 * A line without what quoted-printable leaves behind where nobody decoded it (RFC 2045, 6.7): `=20` and `=09` are
 * white space, `=` at the end joins two lines. The length stays, so that places in the text do. For telling zones
 * only: what stands in the text is not touched.
 */
export function withoutArtefacts(line: Line): Line {
  if (!line.text.includes('=')) return line;
  return { ...line, text: line.text.replace(/=(?:20|09|A0)/g, '   ').replace(/=$/, ' ') };
}

/** Where Windows-1252 puts other characters than Latin-1 does: from 0x80 on, in order (WHATWG Encoding). */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** A short text that was UTF-8 and was read as Windows-1252 ("EnvoyÃ©"), as it was meant; any other as it is. */
export function unmangled(text: string): string {
  if (!/[Â-ôÃ]/.test(text) || text.length > 300) return text;
  const bytes: number[] = [];
  // The no-break space of "à" is often made an ordinary one on the way.
  for (const character of text.replaceAll('Ã ', 'Ã\u00a0')) {
    const code = character.charCodeAt(0);
    const high = HIGH.indexOf(character);
    if (high >= 0) bytes.push(0x80 + high);
    else if (code <= 0xff) bytes.push(code);
    else return text;
  }
  try {
    return UTF_8.decode(new Uint8Array(bytes));
  } catch {
    return text;
  }
}
