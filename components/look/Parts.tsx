import type { TextPart } from '../../utils/judgement/judgement.ts';

/** A sentence of ours that shows which of its words are the client's (serif) and what only the user can fill in (dashed). */
export function Parts({ parts }: { parts: readonly TextPart[] }) {
  return (
    <p class="parts">
      {parts.map((part, index) => {
        const key = `${index}:${part.kind}`;
        if (part.kind === 'theirs') {
          return (
            <bdi key={key} class="theirs">
              {part.text}
            </bdi>
          );
        }
        if (part.kind === 'blank') {
          return (
            <span key={key} class="blank">
              {part.text}
            </span>
          );
        }
        return part.text;
      })}
    </p>
  );
}
