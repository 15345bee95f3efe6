import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { loneSentences, messages } from './train/material.ts';
import { pack } from './train/pack.ts';
import { learnReader } from './train/reader.ts';

// `npm run train`: learns the reader's weights from the development part of the corpus alone and writes them beside the
// code that uses them. The same corpus gives the same bytes.
const MOST = { sentences: 18000, messages: 2000 };

const model = learnReader(loneSentences(), messages('development'));
for (const name of ['sentences', 'messages'] as const) {
  const text = `${JSON.stringify(pack(model[name], MOST[name]), null, 2)}\n`;
  writeFileSync(new URL(`../../utils/mail/model/${name}.json`, import.meta.url), text);
  console.log(
    `${name}: ${model[name].names.length} features, ${Math.round(gzipSync(text).length / 1000)} kB gzip`,
  );
}
