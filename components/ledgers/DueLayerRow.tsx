import type { DueLayer } from '../../utils/messaging/calls/layers.ts';
import { onDay } from '../asks/ask-line.ts';
import { Icon } from '../look/Icon.tsx';
import { useStop } from '../look/keys/use-stop.ts';
import { Parts } from '../look/Parts.tsx';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { LayerTools, useLayerTools } from './LayerTools.tsx';
import { LongWords } from './LongWords.tsx';
import type { LayerActions } from './layer-actions.ts';
import { LAYER_WORDS } from './layer-words.ts';
import { noonOf } from './ledger-day.ts';
import { type Tool, Tools } from './Tools.tsx';
import { useLayerDraft } from './use-layer-draft.ts';

export interface DueLayerRowProps {
  readonly row: DueLayer;
  /** Of the client's own page. */
  readonly href: string;
  readonly actions: LayerActions;
}

const REPLY_TOOLS: readonly Tool[] = [
  { key: 'd', words: 'reply_answered' },
  { key: 'o', words: 'nudge_open' },
];

/** K2: one thing to be done today after a sale: a touch with its draft, or an answer that waits for the user's own. */
export function DueLayerRow({ row, href, actions }: DueLayerRowProps) {
  return row.layer.reply?.answeredOn === null ? (
    <ReplyRow row={row} href={href} actions={actions} />
  ) : (
    <TouchRow row={row} href={href} actions={actions} />
  );
}

function ReplyRow({ row: { delivery, layer, personName }, href, actions }: DueLayerRowProps) {
  const t = useText();
  const url = layer.reply?.url ?? null;
  const keys = {
    d: () => actions.answered({ delivery, layer }),
    o: url === null ? undefined : () => actions.openMail(url),
  };
  const stop = useStop(keys);
  return (
    <article ref={stop} class="card" tabIndex={-1} aria-label={t('reply_title', personName)}>
      <p class="layer-who">
        <a href={href}>
          <bdi>{personName}</bdi>
        </a>{' '}
        {t('today_toAnswer')}
      </p>
      <p class="aside">
        {t(layer.kind === 'verdicts' ? 'reply_toVerdicts' : 'reply_toCheckIn')} <bdi>{delivery.what}</bdi>
      </p>
      {layer.reply && <LongWords text={layer.reply.line} />}
      <Tools tools={REPLY_TOOLS} keys={keys} />
    </article>
  );
}

function TouchRow({ row: { delivery, layer, personName, wording }, href, actions }: DueLayerRowProps) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const draft = useLayerDraft(delivery, layer, wording);
  const at = { delivery, layer };
  const tools = useLayerTools(at, draft, actions);
  const stop = useStop(tools.keys);
  return (
    <article
      ref={stop}
      class="card"
      tabIndex={-1}
      aria-label={`${t(LAYER_WORDS[layer.kind])}: ${personName}`}
    >
      <p class="layer-who">
        <strong>{t(LAYER_WORDS[layer.kind])}</strong> ·{' '}
        <a href={href}>
          <bdi>{personName}</bdi>
        </a>
      </p>
      <p class="aside">
        <bdi>{delivery.what}</bdi> · {t('layer_sinceDay', onDay(noonOf(layer.day) ?? now, now, locale))}
      </p>
      {tools.form !== 'words' && (
        <details class="facts">
          <summary>
            <span>{t('layer_showWords')}</span>
            <Icon name="down" size={14} />
          </summary>
          <Parts parts={draft.parts} />
        </details>
      )}
      <LayerTools layer={layer} at={at} draft={draft} tools={tools} actions={actions} />
    </article>
  );
}
