import type { NudgeRow as Row } from '../../utils/messaging/calls/nudges.ts';
import { NudgeRow } from '../nudges/NudgeRow.tsx';
import type { NudgeActions } from '../nudges/nudge-actions.ts';
import { useNow } from '../text/now.ts';
import { type MessageKey, useText } from '../text/text.ts';
import { todayGroups } from './today-groups.ts';

const GROUPS: readonly (readonly ['late' | 'today' | 'soon', MessageKey])[] = [
  ['late', 'today_late'],
  ['today', 'today_today'],
  ['soon', 'today_soon'],
];

export interface TodayViewProps {
  /** Open follow-ups of all clients; undefined until the first answer. */
  readonly rows: readonly Row[] | undefined;
  readonly actions: NudgeActions;
}

/** X5: what is late, what is for today, and what comes within a week, of every client. */
export function TodayView({ rows, actions }: TodayViewProps) {
  const t = useText();
  const groups = todayGroups(rows ?? [], useNow());
  const none = rows && GROUPS.every(([name]) => groups[name].length === 0);
  return (
    <>
      <h1>{t('home_today')}</h1>
      {none && <p class="empty">{t('today_empty')}</p>}
      {GROUPS.map(([name, words]) =>
        groups[name].length === 0 ? null : (
          <section key={name} class="group" aria-label={t(words)}>
            <h2 class="card-title">
              {t(words)} <span class="tab-count">{groups[name].length}</span>
            </h2>
            {groups[name].map((row) => (
              <NudgeRow
                key={row.id}
                nudge={row}
                who={{ name: row.personName, address: row.address }}
                actions={actions}
              />
            ))}
          </section>
        ),
      )}
    </>
  );
}
