import type { Edit } from '../../utils/judgement/feel-as/edit.ts';
import { useText } from '../text/text.ts';

/** P3: one edit in words: what becomes what, and why. */
export function EditLine({ edit: { from, to, reason } }: { edit: Edit }) {
  const t = useText();
  const [old, fresh] = shown(from, to);
  const what =
    old === '' ? t('feel_add', fresh) : fresh === '' ? t('feel_drop', old) : t('feel_swap', old, fresh);
  return (
    <>
      <p class="feel-edit">
        <bdi>{what}</bdi>
      </p>
      <p class="purpose">{reason}</p>
    </>
  );
}

/** Without the letters that only move, and the marks around them: “but w” becomes “but”. */
function shown(from: string, to: string): readonly [string, string] {
  const last = from.at(-1);
  const moves = last !== undefined && to !== '' && to.at(-1)?.toLowerCase() === last.toLowerCase();
  const [old, fresh] =
    moves && (to.length === 1 || to.startsWith('. ')) ? [from.slice(0, -1), to.slice(0, -1)] : [from, to];
  return [trimmed(old), trimmed(fresh)];
}

function trimmed(words: string): string {
  return words.replace(/^[\s,.]+|[\s,]+$/g, '');
}
