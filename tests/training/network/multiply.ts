import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';

const FOLDER = new URL('../../../utils/mail/network/', import.meta.url);

/** What `multiply-bytes.ts` should read: the text of `multiply.wat`, assembled. */
export async function assembled(): Promise<string> {
  const { parseWat } = await wabt();
  const text = readFileSync(new URL('multiply.wat', FOLDER), 'utf8');
  const module = parseWat('multiply.wat', text, { simd: true });
  module.validate();
  const { buffer } = module.toBinary({});
  const lines =
    Buffer.from(buffer)
      .toString('base64')
      .match(/.{1,96}/g) ?? [];
  return [
    '/** `multiply.wat`, assembled by `npm run multiply`: WebAssembly in base64. */',
    'export const MULTIPLY = [',
    ...lines.map((line) => `  '${line}',`),
    "].join('');",
    '',
  ].join('\n');
}

if (import.meta.main) writeFileSync(new URL('multiply-bytes.ts', FOLDER), await assembled());
