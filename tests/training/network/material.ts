import { subjectWords } from '../../../utils/mail/subject-words.ts';
import { loneSentences, messages } from '../train/material.ts';

// Writes what the network learns from to standard output, a JSON object a line: the development part of the corpus
// alone, its messages cut into sentences as the extension cuts them.
for (const { trade, message, sentences } of messages('development', false)) {
  if (sentences.length === 0) continue;
  const { subject, deciding, mode, stop, families } = message;
  const due = families.some((family) => family !== 'done');
  console.log(
    JSON.stringify({ trade, subject: subjectWords(subject), sentences, deciding, mode, stop, due }),
  );
}
for (const { trade, ...lone } of loneSentences()) console.log(JSON.stringify({ trade, lone }));
