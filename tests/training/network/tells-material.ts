import { writeFileSync } from 'node:fs';
import { heardInContext } from '../../../utils/mail/network/read-network.ts';
import { subjectWords } from '../../../utils/mail/subject-words.ts';
import { shippedNetworks } from '../../command-line/shipped-reader.ts';
import { toldBeside } from '../told-beside.ts';
import { messages } from '../train/material.ts';

// What the head that hears what a sentence tells beside the ask learns from: the sentences of the messages of the
// development part that have such labels. Writes OUT.f32 (for each sentence what the first network hears in it, a row of
// floats) and OUT.json (for each whether it tells the matter, and the day).
const [out] = process.argv.slice(2);
if (out === undefined) throw new Error('tells-material.ts OUT');

const labels = toldBeside('development');
const rows: Float32Array[] = [];
const tells: number[][] = [];
for (const { trade, message, sentences } of messages('development', false)) {
  const told = labels.get(`${trade}/${message.id}`);
  if (told === undefined) continue;
  const texts = sentences.map(({ text }) => text);
  const heard = heardInContext(shippedNetworks.first, subjectWords(message.subject), texts);
  rows.push(...heard);
  tells.push(
    ...heard.map((_, at) =>
      [told.matter, told.day].map((quotes) => (quotes.includes(texts[at] ?? '') ? 1 : 0)),
    ),
  );
}
writeFileSync(`${out}.f32`, Buffer.concat(rows.map(({ buffer }) => Buffer.from(buffer))));
writeFileSync(`${out}.json`, JSON.stringify(tells));
console.log(`${rows.length} sentences`);
