import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { Key } from './Key.tsx';

export interface UnfoldLineProps {
  readonly open: boolean;
  /** The key that does the same; the card around the line listens for it. */
  readonly keyName: string;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
}

/**
 * The one line of a card that unfolds. Its key stands at the end, beside the sign that there is more: right behind the
 * words a digit would read as a count. Unfolded by its key from afar, the card is where the keyboard goes on: it may
 * stand below what is in sight.
 */
export function UnfoldLine({ open, keyName, onToggle, children }: UnfoldLineProps) {
  const line = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);
  useLayoutEffect(() => {
    const card = line.current?.closest<HTMLElement>('.card');
    if (open && !wasOpen.current && card && !card.contains(document.activeElement)) card.focus();
    wasOpen.current = open;
  }, [open]);
  return (
    <button
      ref={line}
      type="button"
      class="button plain unfold"
      aria-expanded={open}
      aria-keyshortcuts={keyName}
      onClick={onToggle}
    >
      <span>{children}</span>
      <Key name={keyName} />
      <Icon name="down" size={14} />
    </button>
  );
}
