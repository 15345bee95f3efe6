import { ProofView } from '../../components/home/ProofView.tsx';
import { isOn, modelName } from '../../utils/settings/model-choice.ts';
import { useDesk } from '../sidebar/desk.ts';
import {
  CHECK_TOPICS,
  DATA_TOPICS,
  MODEL_RUN_TOPICS,
  SETTING_TOPICS,
  SITE_TOPICS,
} from '../sidebar/topics.ts';
import { useLive } from '../sidebar/use-live.ts';
import { exportPieces, gather } from './data/export-file.ts';
import { saveFile } from './data/save-file.ts';

/** X8: the proof page with its figures, counted now. */
export function ProofPage() {
  const { call, clock, copy, permissions } = useDesk();
  const counts = useLive('counts', DATA_TOPICS, () => call('data.count', {}));
  const sites = useLive('sites', SITE_TOPICS, () => call('sites.list', {}));
  const settings = useLive('settings', SETTING_TOPICS, () => call('settings.get', {}));
  const runs = useLive('model runs', MODEL_RUN_TOPICS, () => call('model.runs', {}));
  const checks = useLive('checks', CHECK_TOPICS, () => call('checks.list', {}));
  const taught = useLive('taught pages', SITE_TOPICS, () => call('teach.list', {}));
  const { model } = settings.value ?? {};
  const saveTaught = async () => {
    const never = new AbortController().signal;
    const file = await gather(exportPieces(call, clock(), never, () => {}, ['taught']));
    saveFile(file, `ovation-pages-${new Date(clock()).toISOString().slice(0, 10)}.json`);
  };
  return (
    <ProofView
      counts={counts.value}
      sites={sites.value ?? []}
      permissions={permissions()}
      model={{
        on: model && isOn(model) ? modelName(model) : null,
        runs: runs.value,
        onForget: () => void call('model.forget', {}).catch(() => {}),
      }}
      checks={{
        rows: checks.value,
        onReport: ({ site, place }) => call('checks.report', { site, place }),
        onCopy: copy,
        onForget: () => void call('checks.forget', {}).catch(() => {}),
      }}
      taught={{
        pages: taught.value,
        onCopy: copy,
        onSave: saveTaught,
        onForget: ({ origin, shape }) => void call('teach.forget', { origin, shape }).catch(() => {}),
      }}
    />
  );
}
