/**
 * Letters that were read in the wrong encoding on the way (UTF-8 taken for Windows-1252), and leftovers of
 * quoted-printable and HTML. Only the ones that change what a sentence seems to say: quotes, dashes, spaces.
 */
const BROKEN: readonly (readonly [broken: RegExp, meant: string])[] = [
  [/â€™|â€˜|=e2=80=9[89]|&#(?:39|8217|x27);|&rsquo;|&apos;/gi, "'"],
  [/â€œ|â€\u009d|â€|=e2=80=9[cd]|&quot;|&[lr]dquo;/gi, '"'],
  [/â€“|â€”|=e2=80=9[34]|&[mn]dash;/gi, '-'],
  [/â€¦|&hellip;/gi, '…'],
  [/=\r?\n/g, ''],
  [/=20|=a0|=c2=a0|Â(?=\s)|&nbsp;|\u00a0|\u202f/gi, ' '],
  [/=3d/gi, '='],
  [/&amp;/gi, '&'],
  [/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g, ''],
];

/**
 * A text as it was meant: encodings mended, quotes and dashes plain, invisible marks gone. For reading only;
 * what is shown is always the original, so lengths may differ.
 */
export function mend(text: string): string {
  let mended = text;
  if (/[=&â\u00a0\u00ad\u200b-\u206fÂ\ufeff]/i.test(text))
    for (const [broken, meant] of BROKEN) mended = mended.replace(broken, meant);
  return mended
    .replace(/[’‘‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—−]/g, ' - ');
}
