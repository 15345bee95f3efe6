import type { Plot } from '../../components/home/weeks/plots.ts';
import { WeeksView } from '../../components/home/weeks/WeeksView.tsx';
import { weekRows } from '../../components/home/weeks/week-rows.ts';
import { dayHere } from '../../components/ledgers/ledger-day.ts';
import type { NoticeText } from '../../components/look/Notice.tsx';
import { useText } from '../../components/text/text.ts';
import { clientHash } from '../../utils/clients/client-hash.ts';
import { csvOf } from '../../utils/ledgers/weeks/csv.ts';
import { Asked } from '../sidebar/Asked.tsx';
import { useDesk } from '../sidebar/desk.ts';
import { WEEK_TOPICS } from '../sidebar/topics.ts';
import { useLive } from '../sidebar/use-live.ts';
import { saveFile } from './data/save-file.ts';
import { pictureOfSvg } from './picture-of-svg.ts';

/** D9: the weekly mirror. What is saved goes to a file on this machine and nowhere else. */
export function WeeksPage({ onNotice }: { onNotice: (notice: NoticeText | null) => void }) {
  const t = useText();
  const { call, clock } = useDesk();
  const live = useLive('weeks', WEEK_TOPICS, () => call('weeks.get', {}));
  const mirror = live.value;
  const nameOf = (what: string) => `ovation-${what}-${dayHere(clock())}`;
  const saveCsv = () => {
    const text = csvOf(weekRows(t, mirror?.weeks ?? []));
    saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${nameOf('weeks')}.csv`);
  };
  const savePicture = (plot: Plot, drawing: SVGSVGElement) =>
    void pictureOfSvg(drawing, t(plot.title))
      .then((file) => saveFile(file, `${nameOf(plot.id)}.png`))
      .catch(() => onNotice({ text: t('weeks_pngFailed') }));
  return (
    <Asked live={live}>
      {mirror && (
        <WeeksView
          mirror={mirror}
          linkTo={({ person, address }) => clientHash(person, address)}
          onCsv={saveCsv}
          onPicture={savePicture}
        />
      )}
    </Asked>
  );
}
