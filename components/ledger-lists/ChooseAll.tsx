import { useLayoutEffect, useRef } from 'preact/hooks';
import { Key } from '../look/Key.tsx';
import { useKeys } from '../look/keys/use-keys.ts';
import { useText } from '../text/text.ts';

export interface ChooseAllProps {
  readonly rows: readonly { readonly id: string }[];
  readonly chosen: ReadonlySet<string>;
  readonly onChooseAll: (all: boolean) => void;
}

/** The box above the boxes: all that fit, some of them, or none. */
export function ChooseAll({ rows, chosen, onChooseAll }: ChooseAllProps) {
  const t = useText();
  const box = useRef<HTMLInputElement>(null);
  const isAll = chosen.size > 0 && rows.every(({ id }) => chosen.has(id));
  const toggle = () => onChooseAll(!isAll);
  useKeys({ a: toggle });
  useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = chosen.size > 0 && !isAll;
  });
  return (
    <label class="list-all">
      <span class="list-box">
        <input ref={box} type="checkbox" checked={isAll} aria-keyshortcuts="a" onClick={toggle} />
      </span>
      {t('list_chooseAll')} <Key name="a" />
    </label>
  );
}
