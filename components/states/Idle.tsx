import { useText } from '../text/text.ts';
import { State } from './State.tsx';
import { Teach } from './Teach.tsx';

export interface IdleProps {
  /** X2: only a line of a list is seen, and nothing says yet whose it is. */
  readonly isLine?: boolean | undefined;
  /** X2: lets the user point at whom the page is about, where no adapter knows it; left out where one does. */
  readonly onTeach?: (() => Promise<boolean>) | undefined;
}

/** No mail is open: says what will stand here and how it gets here. */
export function Idle({ isLine = false, onTeach }: IdleProps) {
  const t = useText();
  return (
    <State icon="note" title={t(isLine ? 'idle_line' : 'idle_title')}>
      <p>{t(isLine ? 'idle_lineBody' : 'idle_body')}</p>
      {onTeach && <Teach onTeach={onTeach} />}
    </State>
  );
}
