import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { LosingTouch, NudgeRow as Row } from '../../utils/messaging/calls/nudges.ts';
import { useHeld } from '../look/keys/use-held.ts';
import { LongList } from '../look/LongList.tsx';
import { NudgeRow } from '../nudges/NudgeRow.tsx';
import type { NudgeActions } from '../nudges/nudge-actions.ts';
import { Who } from '../nudges/Who.tsx';
import { useText } from '../text/text.ts';
import { LosingRow, TouchLine } from './LosingRow.tsx';
import type { TodayItem } from './today-items.ts';

/** What the rows of the list need from outside, wherever it stands. */
export interface TodayRows {
  readonly actions: NudgeActions;
  /** What one needs to know to do it. */
  readonly contextOf: (row: Row) => ComponentChildren;
  /** Leads to a client's own page; undefined where there is none to go to. */
  readonly linkTo: (client: Pick<LosingTouch, 'person' | 'address'>) => string | undefined;
}

export interface TodayListProps extends TodayRows {
  readonly items: readonly TodayItem[];
  readonly onDrag?: ((row: Row | null) => void) | undefined;
  /** Stands below the last row. */
  readonly children?: ComponentChildren;
}

/** The list of today, however long: only what is in view is in the page. Where a row goes, the next takes the keyboard. */
export function TodayList({ items, children, ...rows }: TodayListProps) {
  const stops = useMemo(() => items.filter(({ kind }) => kind === 'nudge' || kind === 'losing'), [items]);
  const { held, sought, hold, found } = useHeld(stops);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const place = held === null ? -1 : items.findIndex(({ id }) => id === held);
  const unfold = (id: string, open: boolean) => {
    const others = [...unfolded].filter((one) => one !== id);
    setUnfolded(new Set(open ? [...others, id] : others));
  };
  const all = useMemo(() => [...items, END], [items]);
  return (
    <LongList rows={all} onOlder={NOTHING_OLDER} kept={place < 0 ? [] : [place]}>
      {(item) =>
        item.kind === 'end' ? (
          <div key={item.id} class="today-end">
            {children}
          </div>
        ) : (
          <Item
            key={item.id}
            item={item}
            open={unfolded.has(item.id)}
            onOpen={(open) => unfold(item.id, open)}
            onHeld={() => hold(item.id)}
            onFound={item.id === sought ? found : undefined}
            {...rows}
          />
        )
      }
    </LongList>
  );
}

const END = { kind: 'end', id: 'end' } as const;
const NOTHING_OLDER = () => {};

interface ItemProps extends Omit<TodayListProps, 'items' | 'children'> {
  readonly item: TodayItem;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onHeld: () => void;
  readonly onFound: (() => void) | undefined;
}

function Item({ item, ...props }: ItemProps) {
  const t = useText();
  const { linkTo, onHeld, onFound } = props;
  switch (item.kind) {
    case 'group':
      return (
        <h2 class="today-group">
          {t(item.words)} <span class="tab-count">{item.count.toLocaleString('en')}</span>
        </h2>
      );
    case 'client': {
      const { personName, address } = item.row;
      return (
        <h3 class="today-client">
          <Who name={personName} address={address} href={linkTo(item.row)} />
        </h3>
      );
    }
    case 'nudge':
      return <Nudge row={item.row} named={item.named} {...props} />;
    case 'losing': {
      const { client, nudge } = item.losing;
      if (!nudge) {
        return <LosingRow client={client} href={linkTo(client)} onHeld={onHeld} onFound={onFound} />;
      }
      return <Nudge row={nudge} named standing={<TouchLine client={client} />} {...props} />;
    }
  }
}

interface NudgeProps extends Omit<ItemProps, 'item'> {
  readonly row: Row;
  readonly named: boolean;
  readonly standing?: ComponentChildren;
}

function Nudge({ row, named, standing, contextOf, linkTo, onDrag, ...props }: NudgeProps) {
  const { personName, address } = row;
  return (
    <NudgeRow
      nudge={row}
      look="row"
      who={named ? { name: personName, address, href: linkTo(row) } : undefined}
      standing={standing}
      context={props.open ? contextOf(row) : undefined}
      onDrag={onDrag && ((isDragged) => onDrag(isDragged ? row : null))}
      {...props}
    />
  );
}
