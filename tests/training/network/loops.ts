import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';

const FOLDER = new URL('../../../utils/mail/network/', import.meta.url);

/** What `loops-bytes.ts` should read: the text of `loops.wat`, assembled. */
export async function assembled(): Promise<string> {
  const { parseWat } = await wabt();
  const text = readFileSync(new URL('loops.wat', FOLDER), 'utf8');
  const module = parseWat('loops.wat', text, { simd: true });
  module.validate();
  const { buffer } = module.toBinary({});
  const lines =
    Buffer.from(buffer)
      .toString('base64')
      .match(/.{1,96}/g) ?? [];
  return [
    '/** `loops.wat`, assembled by `npm run loops`: WebAssembly in base64. */',
    'export const LOOPS = [',
    ...lines.map((line) => `  '${line}',`),
    "].join('');",
    '',
  ].join('\n');
}

if (import.meta.main) writeFileSync(new URL('loops-bytes.ts', FOLDER), await assembled());
