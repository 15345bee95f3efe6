import type { LayerOf } from '../../utils/messaging/now.ts';
import { Card } from '../look/Card.tsx';
import { useText } from '../text/text.ts';
import { ClaimRows } from './ClaimRows.tsx';
import { LongWords } from './LongWords.tsx';
import type { LayerActions } from './layer-actions.ts';
import { type Tool, Tools } from './Tools.tsx';

export interface ReplyCardProps {
  readonly of: LayerOf;
  /** The client's. */
  readonly name: string;
  readonly first: boolean;
  readonly actions: LayerActions;
}

const TOOLS: readonly Tool[] = [
  { key: 'd', words: 'reply_answered' },
  { key: 'o', words: 'nudge_open' },
];

/** K2: the client has answered what was asked after the sale. No draft stands here: the answer is the user's own. */
export function ReplyCard({ of: { delivery, layer }, name, first, actions }: ReplyCardProps) {
  const t = useText();
  const url = layer.reply?.url ?? null;
  const keys = {
    d: () => actions.answered({ delivery, layer }),
    o: url === null ? undefined : () => actions.openMail(url),
  };
  return (
    <Card title={t('reply_title', name)} tone={first ? 'due' : 'quiet'} keys={keys}>
      <p class="due-reason">{t('reply_yourself')}</p>
      <p class="aside">
        {t(layer.kind === 'verdicts' ? 'reply_toVerdicts' : 'reply_toCheckIn')} <bdi>{delivery.what}</bdi>
      </p>
      {layer.reply && <LongWords text={layer.reply.line} />}
      {layer.kind === 'verdicts' && <ClaimRows delivery={delivery} actions={actions} />}
      <Tools tools={TOOLS} keys={keys} />
    </Card>
  );
}
