import type { Ref } from 'preact';
import type { Week } from '../../../utils/ledgers/weeks/count-weeks.ts';
import { noonOf } from '../../ledgers/ledger-day.ts';
import { useLocale } from '../../text/locale.ts';
import { useText } from '../../text/text.ts';
import { type Plot, totalOf } from './plots.ts';

/* Heights in px; widths are shares of what there is, so that the words keep their size at any width. */
const LEGEND = 20;
const ROOM = 16;
const BARS = 64;
const AXIS = 18;
const BASE = LEGEND + ROOM + BARS;
/** Few things are no mountain: so many are the least that the full height stands for. */
const LEAST_TOP = 4;
/** What of a week's place its bars take, and the least height of one, so that a single thing is seen. */
const FILLED = 0.76;
const LEAST_BAR = 4;

export interface WeeksPictureProps {
  readonly plot: Plot;
  /** The oldest first. */
  readonly weeks: readonly Week[];
  /** Gets the picture, so that it can be saved. */
  readonly picture: Ref<SVGSVGElement>;
}

/** D9: small bars, one or two a week, with what they mean above and the months below. The table says the same. */
export function WeeksPicture({ plot, weeks, picture }: WeeksPictureProps) {
  const t = useText();
  const { bars, title } = plot;
  const sums = bars.map((bar) => t('weeks_column', t(bar.words), totalOf(bar, weeks)));
  const most = Math.max(0, ...weeks.flatMap((week) => bars.map((bar) => bar.of(week))));
  const top = Math.max(LEAST_TOP, most);
  return (
    <svg
      ref={picture}
      class="weeks-picture"
      height={BASE + AXIS}
      role="img"
      aria-label={t('weeks_plotName', t(title), sums.join(', '))}
    >
      {sums.map((words, place) => (
        <g key={words} class={`weeks-bar weeks-bar-${place + 1}`}>
          <rect x={`${place * 50}%`} y="2" width="10" height="10" rx="2" />
          <text x={`${place * 50}%`} dx="16" y="11">
            {words}
          </text>
        </g>
      ))}
      <line class="weeks-base" x1="0" x2="100%" y1={BASE} y2={BASE} />
      {most === 0 ? (
        <text class="weeks-quiet" x="0" y={BASE - BARS / 2}>
          {t('weeks_none')}
        </text>
      ) : (
        <Height most={most} top={top} />
      )}
      {weeks.map((week, place) =>
        bars.map((bar, beside) => (
          <Bar
            key={bar.words}
            count={bar.of(week)}
            top={top}
            at={(place + (1 - FILLED) / 2 + (beside * FILLED) / bars.length) / weeks.length}
            wide={FILLED / bars.length / weeks.length}
            beside={beside}
          />
        )),
      )}
      <Months weeks={weeks} />
    </svg>
  );
}

/** The line of the fullest week, with its number. */
function Height({ most, top }: { most: number; top: number }) {
  const y = BASE - (most / top) * BARS;
  return (
    <g class="weeks-height">
      <line x1="0" x2="100%" y1={y} y2={y} />
      <text x="0" y={y - 3}>
        {most}
      </text>
    </g>
  );
}

interface BarProps {
  readonly count: number;
  /** How many the full height stands for. */
  readonly top: number;
  /** Where it begins and how wide it is, as shares of the width. */
  readonly at: number;
  readonly wide: number;
  readonly beside: number;
}

function Bar({ count, top, at, wide, beside }: BarProps) {
  if (count === 0) return null;
  const height = Math.max(LEAST_BAR, (count / top) * BARS);
  return (
    <g class={`weeks-bar weeks-bar-${beside + 1}`}>
      <rect x={`${at * 100}%`} width={`${wide * 100}%`} y={BASE - height} height={height} rx="1" />
    </g>
  );
}

/** The name of each month at its first whole week; January by its year. */
function Months({ weeks }: { weeks: readonly Week[] }) {
  const locale = useLocale();
  return (
    <g class="weeks-months">
      {weeks.map(({ monday }, place) => {
        if (Number(monday.slice(8)) > 7) return null;
        const x = `${(place / weeks.length) * 100}%`;
        const name =
          monday.slice(5, 7) === '01'
            ? monday.slice(0, 4)
            : new Date(noonOf(monday) ?? 0).toLocaleDateString(locale, { month: 'short' });
        return (
          <g key={monday}>
            <line x1={x} x2={x} y1={BASE} y2={BASE + 4} />
            <text x={x} y={BASE + 15} text-anchor={place > weeks.length - 3 ? 'end' : 'start'}>
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}
