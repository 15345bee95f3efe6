import type { Cake as CakeData } from '../../utils/ledgers/layers/cake.ts';
import { onDay } from '../asks/ask-line.ts';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { CakeList } from './CakeList.tsx';
import { type CakeLayer, cakeLayers, cakeMonths } from './cake-layers.ts';
import { CAKE_WORDS } from './cake-words.ts';
import { noonOf } from './ledger-day.ts';

/* Heights in px; widths are shares of what there is, so that the words keep their size at any width. */
const LAYER = 38;
const GAP = 2;
const PLATE = 3;
const AXIS = 17;
/** The cake stands on a plate that is a little wider, in per cent at each side. */
const RIM = 2;
/** Where the first and the last day stand, so that a mark of theirs is whole. */
const EDGE = 5;
const DRIPS = 22;
const MARK = 4.5;

export interface CakeProps {
  readonly cake: CakeData;
  /** The client's. */
  readonly name: string;
}

/**
 * K4: what was done for a client over the last twelve months, as a cake: the sale is the frosting, and under it lies a
 * layer for each kind of thing that followed, with a mark on the day of each. A list says the same in words.
 */
export function Cake({ cake, name }: CakeProps) {
  const t = useText();
  const layers = cakeLayers(cake);
  if (layers.length === 0) return <p class="empty">{t('cake_empty')}</p>;
  const isBare = layers.length === 1 && layers[0]?.kind === 'delivery';
  const slabs = layers.length + (isBare ? 1 : 0);
  const bottom = slabs * (LAYER + GAP) - GAP;
  const counts = layers.map(({ kind, marks }) => `${t(CAKE_WORDS[kind][0])}: ${Math.max(1, marks.length)}`);
  return (
    <figure class="cake">
      <svg
        class="cake-picture"
        height={bottom + PLATE + AXIS}
        role="img"
        aria-label={t('cake_name', name, counts.join(', '))}
      >
        {isBare && <Missing y={LAYER + GAP + 4} />}
        {[...layers].reverse().map((layer) => {
          // From the plate up: the frosting comes last and runs over what lies under it.
          const place = layers.indexOf(layer);
          const isLast = place === layers.length - 1 && !isBare;
          const y = place * (LAYER + GAP);
          return <Layer key={layer.kind} layer={layer} y={y} isLast={isLast} soldBefore={cake.soldBefore} />;
        })}
        <rect class="cake-plate" x="0" y={bottom} width="100%" height={PLATE} rx={PLATE / 2} />
        <Months cake={cake} y={bottom + PLATE} />
      </svg>
      <CakeList cake={cake} />
    </figure>
  );
}

interface LayerProps {
  readonly layer: CakeLayer;
  readonly y: number;
  /** It lies on the plate. */
  readonly isLast: boolean;
  readonly soldBefore: string | null;
}

function Layer({ layer: { kind, marks }, y, isLast, soldBefore }: LayerProps) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const before = soldBefore === null ? null : noonOf(soldBefore);
  const line = y + 27;
  return (
    <g class={`cake-layer cake-${kind}`}>
      <Slab y={y} isTop={kind === 'delivery'} isLast={isLast} />
      <text x={`${RIM}%`} dx="8" y={y + 15}>
        {t(CAKE_WORDS[kind][0])}
      </text>
      <text class="cake-count" x={`${100 - RIM}%`} dx="-8" y={y + 15}>
        {marks.length > 0 ? marks.length : before !== null && onDay(before, now, locale)}
      </text>
      <line class="cake-thread" x1={`${EDGE}%`} x2={`${100 - EDGE}%`} y1={line} y2={line} />
      {marks.map((at, place) => (
        <circle key={`${place} ${at}`} cx={across(at)} cy={line} r={MARK} />
      ))}
    </g>
  );
}

/** The body of a layer: round where the cake ends, with drips below the frosting. */
function Slab({ y, isTop, isLast }: { y: number; isTop: boolean; isLast: boolean }) {
  const body = { x: `${RIM}%`, width: `${100 - 2 * RIM}%` };
  const half = LAYER / 2;
  const each = (100 - 2 * RIM) / DRIPS;
  return (
    <>
      <rect {...body} y={y} height={LAYER} rx="8" />
      {!isTop && <rect {...body} y={y} height={half} />}
      {!isLast && <rect {...body} y={y + half} height={half} />}
      {isTop &&
        Array.from({ length: DRIPS }, (_, place) => (
          <ellipse
            key={place}
            class="cake-drip"
            cx={`${RIM + (place + 0.5) * each}%`}
            cy={y + LAYER}
            rx={`${each / 2}%`}
            ry={place % 5 === 1 || place % 5 === 3 ? 4.5 : 2.5}
          />
        ))}
    </>
  );
}

/** Where a second layer would be. */
function Missing({ y }: { y: number }) {
  const t = useText();
  return (
    <g class="cake-missing">
      <rect x={`${RIM}%`} y={y} width={`${100 - 2 * RIM}%`} height={LAYER - 5} rx="6" />
      <text x={`${RIM}%`} dx="8" y={y + LAYER / 2 + 1}>
        {t('cake_missing')}
      </text>
    </g>
  );
}

/** The months below: a tick each, and the name of every third; January by its year. */
function Months({ cake, y }: { cake: CakeData; y: number }) {
  const locale = useLocale();
  return (
    <g class="cake-months">
      {cakeMonths(cake).map(({ day, at }) => {
        const month = Number(day.slice(5, 7));
        const at12 = noonOf(day) ?? 0;
        const name =
          month === 1 ? day.slice(0, 4) : new Date(at12).toLocaleDateString(locale, { month: 'short' });
        return (
          <g key={day}>
            <line x1={across(at)} x2={across(at)} y1={y + 1} y2={y + (month % 3 === 1 ? 5 : 3)} />
            {month % 3 === 1 && (
              <text
                x={across(at)}
                y={y + 16}
                text-anchor={at > 0.92 ? 'end' : at < 0.06 ? 'start' : 'middle'}
              >
                {name}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

function across(at: number): string {
  return `${EDGE + at * (100 - 2 * EDGE)}%`;
}
