import { useText } from '../text/text.ts';
import { State } from './State.tsx';
import { Teach } from './Teach.tsx';

export interface IdleProps {
  /** X2: lets the user point at whom the page is about, where no adapter knows it; left out where one does. */
  readonly onTeach?: (() => Promise<boolean>) | undefined;
}

/** No mail is open: says what will stand here and how it gets here. */
export function Idle({ onTeach }: IdleProps) {
  const t = useText();
  return (
    <State icon="note" title={t('idle_title')}>
      <p>{t('idle_body')}</p>
      {onTeach && <Teach onTeach={onTeach} />}
    </State>
  );
}
