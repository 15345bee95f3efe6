import * as v from 'valibot';
import { printLine, streamedLines } from './json-lines.ts';
import { lineOf } from './judge-message.ts';
import { BareMessageSchema, faultOf } from './labelled-message.ts';

// `npm run --silent judge < messages.jsonl > judgements.jsonl`: one object a line, in the order of the input.
for await (const read of streamedLines(process.stdin)) {
  if ('error' in read) {
    printLine(read);
    continue;
  }
  const message = v.safeParse(BareMessageSchema, read.value);
  printLine(message.success ? lineOf(message.output) : { line: read.line, error: faultOf(message.issues) });
}
