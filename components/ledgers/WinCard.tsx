import { celebrate, messageText, type Way } from '../../utils/ledgers/wins/celebrate.ts';
import type { WinNow } from '../../utils/messaging/now.ts';
import { Card } from '../look/Card.tsx';
import { Parts } from '../look/Parts.tsx';
import { Words } from '../look/Words.tsx';
import { type MessageKey, useText } from '../text/text.ts';
import { type Tool, Tools } from './Tools.tsx';
import type { WinActions } from './win-actions.ts';

export interface WinCardProps {
  readonly win: WinNow;
  readonly actions: {
    /** Puts the text into the open draft, or on the clipboard where the page gives no way in. */
    readonly insert: (text: string, family: null) => void;
    readonly wins: WinActions;
  };
}

const TOOLS: readonly Tool[] = [
  { key: 'i', words: 'draft_insert' },
  { key: 'd', words: 'win_celebrated' },
  { key: 'x', words: 'win_notNow' },
];

const BESIDES: Readonly<Record<Exclude<Way, 'message'>, MessageKey>> = {
  call: 'win_call',
  card: 'win_card',
  colleague: 'win_colleague',
};

/** S6: a win of theirs, in their words, a message that names it, and other ways that cost time and no money. */
export function WinCard({ win, actions }: WinCardProps) {
  const t = useText();
  const celebration = celebrate(win);
  const insert = () => actions.insert(messageText(celebration), null);
  const keys = {
    Enter: insert,
    i: insert,
    d: () => actions.wins.answer(win, 'done'),
    x: () => actions.wins.answer(win, 'not-this'),
  };
  return (
    <Card title={t('win_title')} keys={keys}>
      <Words text={win.quote} />
      <h3 class="label win-part">{t('win_message')}</h3>
      <Parts parts={celebration.message} />
      <h3 class="label win-part">{t('win_besides')}</h3>
      <ul class="win-ways">
        {celebration.ways.map(
          (way) =>
            way !== 'message' && (
              <li key={way}>{way === 'call' ? t(BESIDES[way], celebration.question) : t(BESIDES[way])}</li>
            ),
        )}
      </ul>
      <Tools tools={TOOLS} keys={keys} />
    </Card>
  );
}
