import { readFileSync } from 'node:fs';
import { subjectWords } from '../../../utils/mail/subject-words.ts';
import { labelledSentences } from '../../command-line/score/labelled-sentence.ts';
import { loneSentences, messages } from '../train/material.ts';

// Writes what the network learns from to standard output, a JSON object a line: the development part of the corpus,
// its messages cut into sentences as the extension cuts them, and, where a file is named, the training part of
// Parakweet's EmailIntentDataSet (`src/resources/Ask0729-fixed.txt`, see labelled-sentence.ts): sentences of which
// only is known whether something is asked.
const [requests] = process.argv.slice(2);
for (const { trade, message, sentences } of messages('development', false)) {
  if (sentences.length === 0) continue;
  const { subject, deciding, mode, stop, families } = message;
  const due = families.some((family) => family !== 'done');
  console.log(
    JSON.stringify({ trade, subject: subjectWords(subject), sentences, deciding, mode, stop, due }),
  );
}
for (const { trade, ...lone } of loneSentences()) console.log(JSON.stringify({ trade, lone }));

if (requests !== undefined)
  for (const { text, actionable } of labelledSentences(readFileSync(requests, 'latin1')))
    console.log(JSON.stringify({ trade: 'requests', lone: { text, asks: actionable } }));
