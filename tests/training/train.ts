import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { loneSentences, messages } from './train/material.ts';
import { pack } from './train/pack.ts';
import { learnReader } from './train/reader.ts';

// `npm run train`: learns the reader's weights from the development part of the corpus alone and writes them beside the
// code that uses them. The same corpus gives the same bytes.
const MOST = { sentences: 18000, messages: 2000 };

// The corpus avoids the usual words, so the sentence weights learn from words alone; the patterns, which know the usual
// words, join in where the message is decided (docs/reading.md).
const VIEW = 'words for sentences';

const model = learnReader(loneSentences('development', VIEW), messages('development', VIEW));
for (const name of ['sentences', 'messages'] as const) {
  const text = `${JSON.stringify(pack(model[name], MOST[name]), null, 2)}\n`;
  writeFileSync(new URL(`../../utils/mail/model/${name}.json`, import.meta.url), text);
  console.log(
    `${name}: ${model[name].rows.size} features, ${Math.round(gzipSync(text).length / 1000)} kB gzip`,
  );
}
