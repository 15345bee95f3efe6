import type { Cake } from '../../utils/ledgers/layers/cake.ts';
import { cakeLayers } from './cake-layers.ts';

const LAYER = 7;
const GAP = 1;

/** The cake small, beside the words that say how many layers it has: not read out. */
export function CakeThumb({ cake }: { cake: Cake }) {
  const layers = cakeLayers(cake);
  return (
    <svg
      class="cake-picture cake-thumb"
      height={Math.max(1, layers.length) * (LAYER + GAP) - GAP}
      aria-hidden="true"
    >
      {layers.map(({ kind, marks }, index) => {
        const y = index * (LAYER + GAP);
        return (
          <g key={kind} class={`cake-layer cake-${kind}`}>
            <rect x="0" y={y} width="100%" height={LAYER} />
            {marks.map((at, place) => (
              <circle key={`${place} ${at}`} cx={`${4 + at * 92}%`} cy={y + LAYER / 2} r="2" />
            ))}
          </g>
        );
      })}
    </svg>
  );
}
