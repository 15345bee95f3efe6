import { readFileSync, writeFileSync } from 'node:fs';
import { sentenceVectors } from '../../../utils/mail/network/sentence-vectors.ts';
import { shippedNetworks } from '../../command-line/shipped-reader.ts';

// What the second network's encoder, which never learns, hears in every subject and sentence of the material, as typed
// and in small letters, by the extension's own arithmetic: it takes a tenth of what PyTorch takes on a processor
// without 16-bit arithmetic. Writes OUT.json (the texts) and OUT.f32 (a row of floats for each).
const [material, out] = process.argv.slice(2);
if (material === undefined || out === undefined) throw new Error('heard.ts MATERIAL OUT');

const LONGEST = 600;
const TOGETHER = 64;
const { arena } = shippedNetworks.second;

interface Line {
  readonly lone?: { readonly text: string };
  readonly subject?: string;
  readonly sentences?: readonly { readonly text: string }[];
}

function textsOf({ lone, subject = '', sentences = [] }: Line): string[] {
  return lone ? [lone.text] : [subject, ...sentences.map(({ text }) => text)];
}

const lines = readFileSync(material, 'utf8').split('\n').filter(Boolean);
const own = lines.flatMap((line) => textsOf(JSON.parse(line) as Line));
const texts = [
  ...new Set(own.flatMap((text) => [text, text.toLowerCase()]).map((text) => text.slice(0, LONGEST))),
];
const rows: Float32Array[] = [];
for (let from = 0; from < texts.length; from += TOGETHER) {
  arena.borrow(() => {
    const {
      at,
      rows: count,
      columns,
    } = sentenceVectors(shippedNetworks.second, texts.slice(from, from + TOGETHER));
    rows.push(arena.floats().slice(at, at + count * columns));
  });
}
writeFileSync(`${out}.json`, JSON.stringify(texts));
writeFileSync(`${out}.f32`, Buffer.concat(rows.map(({ buffer }) => Buffer.from(buffer))));
console.log(`${texts.length} texts`);
