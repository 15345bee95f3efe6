import type { TextPart } from '../../judgement.ts';
import { joinParts, ours } from '../../text-parts.ts';

/** Parts as one chooses among them: "seats, the module or the support line". */
export function choices(parts: readonly (readonly TextPart[])[]): TextPart[] {
  return joinParts(
    parts.flatMap((part, i) => {
      const link = i === 0 ? '' : i === parts.length - 1 ? ' or ' : ', ';
      return [ours(link), ...part];
    }),
  );
}
