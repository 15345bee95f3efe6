import { inflateSync } from 'node:zlib';

const PAGE = /\/Type\s*\/Page\b/g;
const STREAM = /stream\r?\n([\s\S]*?)endstream/g;

/** How many pages a PDF has, whichever browser wrote it: Chromium names them in the open, Firefox in packed streams. */
export function pagesOf(pdf: Uint8Array): number {
  const file = Buffer.from(pdf).toString('latin1');
  const streams = [...file.matchAll(STREAM)].map(([, packed = '']) => unpacked(packed));
  return [file, ...streams].reduce((sum, part) => sum + (part.match(PAGE)?.length ?? 0), 0);
}

/** What a stream holds; nothing where it is packed in another way, as a font or a picture may be. */
function unpacked(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}
