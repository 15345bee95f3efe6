import * as v from 'valibot';
import { printLine, streamedLines } from './json-lines.ts';
import { BareDraftSchema, draftFault } from './labelled-draft.ts';
import { mirrorLine } from './mirror-line.ts';

// `npm run --silent mirror < drafts.jsonl`: one object a line, in the order of the input.
for await (const read of streamedLines(process.stdin)) {
  if ('error' in read) {
    printLine(read);
    continue;
  }
  const draft = v.safeParse(BareDraftSchema, read.value);
  printLine(draft.success ? mirrorLine(draft.output) : { line: read.line, error: draftFault(draft.issues) });
}
