import type { Referral, WeeksMirror } from '../../../utils/messaging/calls/weeks.ts';
import { Button } from '../../look/Button.tsx';
import { useText } from '../../text/text.ts';
import { PlotBox, type PlotBoxProps } from './PlotBox.tsx';
import { PracticeBox } from './PracticeBox.tsx';
import { PLOTS } from './plots.ts';
import { ReferralBox } from './ReferralBox.tsx';

export interface WeeksViewProps {
  readonly mirror: WeeksMirror;
  readonly linkTo: (referral: Referral) => string;
  readonly onCsv: () => void;
  readonly onPicture: PlotBoxProps['onPicture'];
}

/** D9: the user's own weeks: one thing to practise, then the pictures. Nobody is ranked or compared. */
export function WeeksView({ mirror, linkTo, onCsv, onPicture }: WeeksViewProps) {
  const t = useText();
  const { weeks, practice, referral } = mirror;
  return (
    <div class="weeks">
      <h1>{t('home_mirror')}</h1>
      <p class="weeks-lead">{t('weeks_lead')}</p>
      {practice === null ? (
        <p class="empty">{t('weeks_empty')}</p>
      ) : (
        <>
          <PracticeBox practice={practice} />
          {referral && <ReferralBox referral={referral} href={linkTo(referral)} />}
          {PLOTS.map((plot) => (
            <PlotBox key={plot.id} plot={plot} weeks={weeks} onPicture={onPicture} />
          ))}
          <div class="buttons">
            <Button look="main" onClick={onCsv}>
              {t('weeks_csv')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
