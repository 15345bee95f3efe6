import { useEffect, useState } from 'preact/hooks';
import type { ModelBoxProps } from '../../components/home/ModelBox.tsx';
import type { NoticeText } from '../../components/look/Notice.tsx';
import type { ModelTrial } from '../../utils/messaging/calls/models.ts';
import type { BrowserModelState } from '../../utils/settings/browser-model.ts';
import type { ModelChoice } from '../../utils/settings/model-choice.ts';
import { useDesk } from '../sidebar/desk.ts';
import { MODEL_TOPICS } from '../sidebar/topics.ts';
import { useLive } from '../sidebar/use-live.ts';

/** The section on a model on this computer, with its data. */
export function useModel(model: ModelChoice, onNotice: (notice: NoticeText | null) => void): ModelBoxProps {
  const { call, requestHost, browserModel, t } = useDesk();
  const [browser, setBrowser] = useState<BrowserModelState>();
  const [trial, setTrial] = useState<ModelTrial | 'under way' | null>(null);
  useEffect(() => void browserModel.state().then(setBrowser), [browserModel]);
  const { endpoint } = model;
  const asked = model.use === 'endpoint' ? endpoint : '';
  const list = useLive(`models ${asked}`, MODEL_TOPICS, async () =>
    asked === '' ? undefined : call('model.list', { endpoint: asked }),
  );
  const fail = () => onNotice({ text: t('failed_kept') });
  const choose = async (change: Partial<ModelChoice>): Promise<void> => {
    setTrial(null);
    await call('model.choose', { model: { ...model, ...change } });
  };
  const useBrowser = async (): Promise<void> => {
    // In the click: the browser fetches its model only then.
    if (browser === 'to-fetch') await browserModel.fetch();
    setBrowser(await browserModel.state());
    await choose({ use: 'browser' });
  };
  return {
    model,
    browser,
    list: list.failed ? { models: null, fault: 'broken' } : list.value,
    trial,
    onUse: (use) => void (use === 'browser' ? useBrowser() : choose({ use })).catch(fail),
    onConnect: (address) => {
      // Sent first and not waited for: the browser answers only while the click lasts.
      const claimed = call('model.claim', { endpoint: address });
      Promise.all([requestHost(address), claimed])
        .then(async ([granted]) => {
          const name = address === endpoint ? model.name : '';
          if (granted) await choose({ use: 'endpoint', endpoint: address, name });
          else onNotice({ text: t('model_refused') });
          list.again();
        })
        .catch(fail);
    },
    onName: (name) => void choose({ name }).catch(fail),
    onAgain: list.again,
    onTry: () => {
      setTrial('under way');
      call('model.try', {}).then(setTrial, () => setTrial({ fault: 'broken' }));
    },
  };
}
