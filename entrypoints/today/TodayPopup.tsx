import { useState } from 'preact/hooks';
import { Button } from '../../components/look/Button.tsx';
import { useKeys } from '../../components/look/keys/use-keys.ts';
import { Notice, type NoticeText } from '../../components/look/Notice.tsx';
import { CalendarContext } from '../../components/text/now.ts';
import { useText } from '../../components/text/text.ts';
import { USUAL_WEEK } from '../../utils/nudges/work-calendar.ts';
import { useDesk } from '../sidebar/desk.ts';
import { ShortToday } from '../sidebar/nudges/ShortToday.tsx';
import { SETTING_TOPICS } from '../sidebar/topics.ts';
import { useLive } from '../sidebar/use-live.ts';
import { useTheme } from '../sidebar/use-theme.ts';

export interface TodayPopupProps {
  /** Opens the browser's side panel; must be called in the click itself. */
  readonly onSidebar: () => Promise<void>;
  /** Another page stands in front now. */
  readonly onGone: () => void;
}

/** X5: what the button of the browser opens beside a mail: the first few of today, the way to all, and the side panel. */
export function TodayPopup({ onSidebar, onGone }: TodayPopupProps) {
  const t = useText();
  const { call, openHome } = useDesk();
  const [notice, setNotice] = useState<NoticeText | null>(null);
  const settings = useLive('settings', SETTING_TOPICS, () => call('settings.get', {}));
  useTheme(settings.value?.theme, null);
  const all = () => {
    openHome('today');
    onGone();
  };
  const sidebar = () => void onSidebar().then(onGone, () => setNotice({ text: t('popup_refused') }));
  useKeys({ D: all, '.': sidebar, u: notice?.undo });
  return (
    <main class="popup">
      <h1 class="unseen">{t('name')}</h1>
      <CalendarContext.Provider value={settings.value?.nudges ?? USUAL_WEEK}>
        <ShortToday onAll={all} onNotice={setNotice} onGone={onGone} />
      </CalendarContext.Provider>
      <Notice notice={notice} onClose={() => setNotice(null)} />
      <footer class="popup-foot">
        <Button keyName="." onClick={sidebar}>
          {t('popup_sidebar')}
        </Button>
      </footer>
    </main>
  );
}
