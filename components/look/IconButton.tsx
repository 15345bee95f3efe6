import { Icon, type IconName } from './Icon.tsx';

export interface IconButtonProps {
  /** What it does, in words: read out, and shown when the pointer rests on it. */
  readonly label: string;
  readonly icon: IconName;
  readonly onClick: () => void;
  readonly keyName?: string | undefined;
  readonly className?: string | undefined;
}

/** A button that is only a drawing, 28 px square, for the few actions that everybody knows by their sign. */
export function IconButton(props: IconButtonProps) {
  return (
    <button
      type="button"
      class={`button square ${props.className ?? ''}`}
      aria-label={props.label}
      title={props.keyName ? `${props.label} (${props.keyName})` : props.label}
      aria-keyshortcuts={props.keyName}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </button>
  );
}
