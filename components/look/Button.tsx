import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';
import { Key } from './Key.tsx';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  /** The key printed on the button (`KeyboardEvent.key`); the card around the button listens for it. */
  readonly keyName?: string | undefined;
  readonly icon?: IconName | undefined;
  /** `main`: the one main action of a card. `plain`: no border until it is pointed at. */
  readonly look?: 'main' | 'plain' | undefined;
  readonly disabled?: boolean | undefined;
  readonly pressed?: boolean | undefined;
  readonly expanded?: boolean | undefined;
  /** What it is read out as, where the words on it are the same as on its neighbours; it begins with them. */
  readonly label?: string | undefined;
}

/** A button with words on it, and the key that does the same. */
export function Button(props: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${props.look ?? ''}`}
      disabled={props.disabled}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-label={props.label}
      aria-keyshortcuts={props.keyName === '+' ? 'Plus' : props.keyName}
      onClick={props.onClick}
    >
      {props.icon && <Icon name={props.icon} size={14} />}
      <span>{props.children}</span>
      {props.keyName && <Key name={props.keyName} />}
    </button>
  );
}
