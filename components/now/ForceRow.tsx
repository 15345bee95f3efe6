import { Button } from '../look/Button.tsx';
import { useText } from '../text/text.ts';

export interface ForceRowProps {
  readonly forced: 'on' | 'off' | null;
  /** Questions stand on the card. */
  readonly questioned: boolean;
  readonly onToggle: () => void;
}

/** The user's own word on this message: question it anyway, leave it, or as Ovation finds. One key does all three. */
export function ForceRow({ forced, questioned, onToggle }: ForceRowProps) {
  const t = useText();
  const words = forced ? 'asked_unforce' : questioned ? 'asked_leave' : 'asked_force';
  return (
    <Button look="plain" keyName="f" onClick={onToggle}>
      {t(words)}
    </Button>
  );
}
