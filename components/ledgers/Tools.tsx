import { Button, type ButtonProps } from '../look/Button.tsx';
import type { KeyMap } from '../look/keys/use-stop.ts';
import { type MessageKey, useText } from '../text/text.ts';

/** One button of a card or a row. */
export interface Tool {
  readonly key: string;
  readonly words: MessageKey;
  readonly look?: ButtonProps['look'];
}

export interface ToolsProps {
  readonly tools: readonly Tool[];
  /** What each key does; a tool whose key does nothing is left out. */
  readonly keys: KeyMap;
  /** What the buttons are about, read out where a list holds many of the same words. */
  readonly about?: string | undefined;
}

/** So much of an entry tells it from the others by ear, in characters. */
const SPOKEN = 80;

/** The buttons of an entry, each with its key printed on it. */
export function Tools({ tools, keys, about }: ToolsProps) {
  const t = useText();
  return (
    <div class="tools">
      {tools.map(({ key, words, look }) => {
        const run = keys[key];
        return (
          run && (
            <Button key={key} look={look} keyName={key} onClick={run}>
              {t(words)}
              {about && <span class="unseen"> {about.slice(0, SPOKEN)}</span>}
            </Button>
          )
        );
      })}
    </div>
  );
}
