import { Welcome } from '../../components/home/Welcome.tsx';
import { Button } from '../../components/look/Button.tsx';
import { useKeys } from '../../components/look/keys/use-keys.ts';
import type { NoticeText } from '../../components/look/Notice.tsx';
import { useText } from '../../components/text/text.ts';
import { clientHash } from '../../utils/clients/client-hash.ts';
import { useDesk } from '../sidebar/desk.ts';
import { TodayPane } from '../sidebar/nudges/TodayPane.tsx';
import { RepliesToday } from './RepliesToday.tsx';
import { useCalendarFile } from './use-calendar-file.ts';

const GO_TO_SHEET = () => {
  location.hash = '#/day';
};

/** X5: the Today list; at the first run with three sentences above it and the way to the mail. */
export function TodayPage({
  welcomed,
  onNotice,
}: {
  welcomed: boolean;
  onNotice: (notice: NoticeText | null) => void;
}) {
  const t = useText();
  const { call } = useDesk();
  const saveCalendar = useCalendarFile(onNotice);
  const start = () => void call('settings.set', { settings: { welcomed: true } }).catch(() => {});
  const goToSites = () => {
    start();
    location.hash = '#/settings';
  };
  useKeys({ p: GO_TO_SHEET, C: saveCalendar });
  return (
    <TodayPane
      beside={null}
      linkTo={({ person, address }) => clientHash(person, address)}
      onNotice={onNotice}
      head={() => (
        <>
          {!welcomed && <Welcome onStart={start} onSites={goToSites} />}
          <div class="today-title">
            <h1>{t('home_today')}</h1>
            <div class="buttons">
              <Button look="plain" keyName="p" onClick={GO_TO_SHEET}>
                {t('today_sheet')}
              </Button>
              <Button look="plain" keyName="C" onClick={saveCalendar}>
                {t('today_calendar')}
              </Button>
            </div>
          </div>
        </>
      )}
    >
      <RepliesToday onNotice={onNotice} />
    </TodayPane>
  );
}
