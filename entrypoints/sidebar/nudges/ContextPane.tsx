import { LayerContext } from '../../../components/ledgers/LayerContext.tsx';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import { ContextView } from '../../../components/nudges/ContextView.tsx';
import { Failed } from '../../../components/states/Failed.tsx';
import { useText } from '../../../components/text/text.ts';
import type { Nudge } from '../../../utils/nudges/nudge.ts';
import { useDesk } from '../desk.ts';
import { insertText } from '../insert-text.ts';
import { useLayerActions } from '../ledgers/use-layer-actions.ts';
import { CONTEXT_TOPICS, LAYER_TOPICS } from '../topics.ts';
import { useLive } from '../use-live.ts';

/** More layers are never due. */
const MOST_DUE = 500;

export interface ContextPaneProps {
  readonly nudge: Nudge;
  /** `draft`: the mail that is open is this client's, so the words may go into it. */
  readonly takes: 'draft' | 'copy';
  readonly onNotice: (notice: NoticeText | null) => void;
}

/** X5: what one needs to know beside a nudge, asked when it is unfolded; of a layer that is due its own words. */
export function ContextPane(props: ContextPaneProps) {
  return props.nudge.kind === 'layer' ? <OfLayer {...props} /> : <OfNudge {...props} />;
}

function OfLayer(props: ContextPaneProps) {
  const { nudge, takes, onNotice } = props;
  const { call } = useDesk();
  const actions = useLayerActions(onNotice, takes);
  const due = useLive('layers due', LAYER_TOPICS, () => call('layers.due', { limit: MOST_DUE }));
  if (due.value === undefined && !due.failed) return <Coming />;
  const found = due.value?.find(
    ({ delivery, layer }) => delivery.id === nudge.about?.entry && layer.state === 'open',
  );
  // What is held back, or comes later, has no words yet.
  return found ? <LayerContext due={found} actions={actions} /> : <OfNudge {...props} />;
}

function OfNudge({ nudge, takes, onNotice }: ContextPaneProps) {
  const desk = useDesk();
  const { call, copy, t } = desk;
  const { id } = nudge;
  const context = useLive(`context ${id}`, CONTEXT_TOPICS, () => call('nudges.context', { id }));
  if (context.value === undefined) return context.failed ? <Failed onRetry={context.again} /> : <Coming />;
  const put = async (text: string) => onNotice({ text: t(await insertText(desk, text)) });
  return (
    <ContextView
      context={context.value}
      actions={{
        copy: (text) =>
          void copy(text).then((copied) =>
            onNotice({ text: t(copied ? 'context_copied' : 'meeting_copyRefused') }),
          ),
        insert: takes === 'draft' ? (text) => void put(text) : undefined,
        openMail: (url) =>
          void call('thread.open', { url }).catch(() => onNotice({ text: t('failed_kept') })),
      }}
    />
  );
}

function Coming() {
  const t = useText();
  return (
    <p class="aside" role="status">
      {t('loading')}
    </p>
  );
}
