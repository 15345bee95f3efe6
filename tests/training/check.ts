import { corpusLines, PARTS } from './corpus-files.ts';
import { corpusFaults } from './faults.ts';

// `npm run corpus:check`: what is wrong with the corpus, by file and line; exit code 1 where anything is.
for (const part of PARTS) {
  const count = (what: 'messages' | 'sentences') => corpusLines(part, what).length;
  console.log(`${part}: ${count('messages')} messages, ${count('sentences')} sentences`);
}
const faults = corpusFaults();
for (const fault of faults) console.log(fault);
process.exit(faults.length > 0 ? 1 : 0);
