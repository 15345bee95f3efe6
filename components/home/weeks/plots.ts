import { LAYER_KINDS } from '../../../utils/ledgers/layers/layer.ts';
import type { Week } from '../../../utils/ledgers/weeks/count-weeks.ts';
import type { Counted } from '../../../utils/ledgers/weeks/happening.ts';
import type { MessageKey } from '../../text/text.ts';

/** A number of each week, and what it is called. */
export interface PlotColumn {
  readonly words: MessageKey;
  readonly of: (week: Week) => number;
}

/** One picture over the weeks. */
export interface Plot {
  readonly id: 'questions' | 'wishes' | 'promises' | 'layers' | 'doors';
  readonly title: MessageKey;
  /** What is drawn: one bar a week, or two side by side. */
  readonly bars: readonly PlotColumn[];
  /** What only the table tells. */
  readonly more: readonly PlotColumn[];
  /** The table tells the families of the questions too. */
  readonly byFamily: boolean;
}

const count = (words: MessageKey, kind: Counted): PlotColumn => ({ words, of: ({ counts }) => counts[kind] });

const LAYERS: readonly PlotColumn[] = [
  count('weeks_tip', 'tip'),
  count('weeks_checkIn', 'check-in'),
  count('weeks_verdicts', 'verdicts'),
  count('weeks_howTo', 'how-to'),
  count('weeks_extra', 'extra'),
];

/** All that a touch after the sale can be. */
const layersDone = ({ counts }: Week): number =>
  LAYER_KINDS.reduce((sum, kind) => sum + counts[kind], counts.extra);

/** D9: the pictures of the mirror, in their order. */
export const PLOTS: readonly Plot[] = [
  {
    id: 'questions',
    title: 'weeks_questions',
    bars: [count('weeks_asked', 'asked'), count('weeks_answered', 'answered')],
    more: [],
    byFamily: true,
  },
  {
    id: 'wishes',
    title: 'weeks_wishes',
    bars: [count('weeks_caught', 'caught'), count('weeks_granted', 'granted')],
    more: [],
    byFamily: false,
  },
  {
    id: 'promises',
    title: 'weeks_promises',
    bars: [count('weeks_kept', 'kept'), count('weeks_missed', 'missed')],
    more: [{ words: 'weeks_daysEarly', of: ({ daysEarly }) => daysEarly }],
    byFamily: false,
  },
  {
    id: 'layers',
    title: 'weeks_layers',
    bars: [{ words: 'weeks_layersDone', of: layersDone }],
    more: LAYERS,
    byFamily: false,
  },
  {
    id: 'doors',
    title: 'weeks_doors',
    bars: [count('weeks_door', 'door')],
    more: [],
    byFamily: false,
  },
];

/** A column over all these weeks. */
export function totalOf(column: PlotColumn, weeks: readonly Week[]): number {
  return weeks.reduce((sum, week) => sum + column.of(week), 0);
}
