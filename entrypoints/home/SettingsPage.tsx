import { SettingsView } from '../../components/home/SettingsView.tsx';
import type { NoticeText } from '../../components/look/Notice.tsx';
import type { HabitKey } from '../../utils/messaging/calls/learned.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { useDesk } from '../sidebar/desk.ts';
import { LEARNED_TOPICS, SITE_TOPICS } from '../sidebar/topics.ts';
import { useLive } from '../sidebar/use-live.ts';
import { NamesPane } from './people/NamesPane.tsx';
import { useModel } from './use-model.ts';

/** The settings with their data; each change is written at once. */
export function SettingsPage({
  settings,
  onNotice,
}: {
  settings: Settings;
  onNotice: (notice: NoticeText | null) => void;
}) {
  const { call, requestHost, t } = useDesk();
  const sites = useLive('sites', SITE_TOPICS, () => call('sites.list', {}));
  const fail = () => onNotice({ text: t('failed_kept') });
  const add = (origin: string) => {
    // The browser answers only while the click lasts, so it is asked before anything else.
    requestHost(origin)
      .then(async (granted) => {
        if (granted) await call('sites.enable', { origin });
        onNotice({ text: t(granted ? 'settings_siteOn' : 'elsewhere_refused') });
      })
      .catch(fail);
  };
  const learned = useLive('learned', LEARNED_TOPICS, () => call('learned.list', {}));
  const forget = (habit: HabitKey | 'all') => {
    call('learned.forget', { habit }).then((forces) => {
      const undo = () => void call('learned.restore', { forces }).then(() => onNotice(null), fail);
      onNotice({ text: t('learned_forgotten'), undo });
    }, fail);
  };
  const model = useModel(settings.model, onNotice);
  const change = (part: Partial<Settings>) => {
    const set = (next: Partial<Settings>) => call('settings.set', { settings: next });
    const { nudges } = settings;
    const undo = () => void set({ nudges }).then(() => onNotice(null), fail);
    set(part).then(() => {
      // What follow-ups go by shows only when the next one comes, so it is said, and can be taken back.
      if (part.nudges) onNotice({ text: t('nudgeSettings_kept'), undo });
    }, fail);
  };
  return (
    <SettingsView
      settings={settings}
      sites={sites.value ?? []}
      canSound={!import.meta.env.FIREFOX}
      onChange={change}
      onAddSite={add}
      learned={{ rows: learned.value, onForget: forget }}
      model={model}
      names={<NamesPane person={null} onNotice={onNotice} />}
      onRemoveSite={(origin) => void call('sites.disable', { origin }).catch(fail)}
    />
  );
}
