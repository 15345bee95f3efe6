import { useState } from 'preact/hooks';
import type { LosingTouch, Today } from '../../utils/messaging/calls/nudges.ts';
import { Button } from '../look/Button.tsx';
import { NudgeRow } from '../nudges/NudgeRow.tsx';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { TouchLine } from './LosingRow.tsx';
import type { TodayRows } from './TodayList.tsx';
import { pressingIn, todayGroups } from './today-groups.ts';
import { todayItems } from './today-items.ts';

/** So many stand in the short list. */
const FIRST = 5;

export interface TodayShortProps extends TodayRows {
  readonly today: Today;
  /** Leads to the whole list. */
  readonly onAll: () => void;
}

/** X5: the first few of today, where there is little room; one key leads to all of them. */
export function TodayShort({ today, onAll, actions, contextOf, linkTo }: TodayShortProps) {
  const t = useText();
  const [unfolded, setUnfolded] = useState<string | null>(null);
  const now = useNow();
  const groups = todayGroups(today, now, null);
  const pressing = pressingIn(groups, now);
  const rows = [...new Set([...pressing, ...groups.soon, ...groups.waiting])];
  const all = todayItems(groups).filter(({ kind }) => kind === 'nudge' || kind === 'losing').length;
  const lost = new Map(groups.losing.map(({ client, nudge }) => [nudge?.id, client]));
  return (
    <section class="today-short" aria-label={t('home_today')}>
      <h2 class="card-title">{t('home_today')}</h2>
      {pressing.length === 0 && <p class="today-done">{t(all > 0 ? 'today_done' : 'today_noneSoon')}</p>}
      {rows.slice(0, FIRST).map((row) => (
        <NudgeRow
          key={row.id}
          nudge={row}
          look="row"
          few
          who={{ name: row.personName, address: row.address, href: linkTo(row) }}
          standing={<Standing client={lost.get(row.id)} />}
          open={unfolded === row.id}
          onOpen={(open) => setUnfolded(open ? row.id : null)}
          context={unfolded === row.id ? contextOf(row) : undefined}
          actions={actions}
        />
      ))}
      {all > 0 && (
        <div class="buttons">
          <Button keyName="D" onClick={onAll}>
            {t('today_all', all.toLocaleString('en'))}
          </Button>
        </div>
      )}
    </section>
  );
}

function Standing({ client }: { client: LosingTouch | undefined }) {
  return client ? <TouchLine client={client} /> : null;
}
