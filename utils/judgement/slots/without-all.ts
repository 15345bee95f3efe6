import type { TextPart } from '../judgement.ts';
import { joinParts, ours } from '../text-parts.ts';
import type { Thing } from './as-thing.ts';

/** "some of all 40 projects" is said as "some of the 40 projects". */
export function withoutAll(thing: Thing): TextPart[] {
  const [first, ...rest] = thing.definite;
  if (first?.kind !== 'ours' || !/^(?:all|both) /.test(first.text)) return [...thing.definite];
  return joinParts([
    ours(first.text.replace(/^(?:all|both) (?:the )?/, '').replace(/^(?!your |our )/, 'the ')),
    ...rest,
  ]);
}
