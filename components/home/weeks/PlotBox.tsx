import { useRef, useState } from 'preact/hooks';
import type { Week } from '../../../utils/ledgers/weeks/count-weeks.ts';
import { Button } from '../../look/Button.tsx';
import { useText } from '../../text/text.ts';
import type { Plot } from './plots.ts';
import { WeeksPicture } from './WeeksPicture.tsx';
import { WeeksTable } from './WeeksTable.tsx';

export interface PlotBoxProps {
  readonly plot: Plot;
  readonly weeks: readonly Week[];
  /** Saves the picture, as it stands, under the name of the plot. */
  readonly onPicture: (plot: Plot, picture: SVGSVGElement) => void;
}

/** D9: one picture with the table behind it. */
export function PlotBox({ plot, weeks, onPicture }: PlotBoxProps) {
  const t = useText();
  const [isSeen, setSeen] = useState(false);
  const picture = useRef<SVGSVGElement>(null);
  const heading = `weeks-${plot.id}`;
  const name = t(plot.title);
  const table = t(isSeen ? 'weeks_tableHide' : 'weeks_table');
  return (
    <section class="box" aria-labelledby={heading}>
      <h2 id={heading}>{name}</h2>
      <WeeksPicture plot={plot} weeks={weeks} picture={picture} />
      <div class="buttons">
        <Button
          expanded={isSeen}
          label={t('weeks_column', table, name)}
          onClick={() => setSeen((seen) => !seen)}
        >
          {table}
        </Button>
        <Button
          look="plain"
          label={t('weeks_column', t('weeks_png'), name)}
          onClick={() => picture.current && onPicture(plot, picture.current)}
        >
          {t('weeks_png')}
        </Button>
      </div>
      <WeeksTable plot={plot} weeks={weeks} isSeen={isSeen} />
    </section>
  );
}
