import { useState } from 'preact/hooks';
import type { EndingEntry } from '../../utils/ledgers/ending.ts';
import { EntryWords } from '../ledgers/EntryWords.tsx';
import { Tools } from '../ledgers/Tools.tsx';
import { Card } from '../look/Card.tsx';
import { dayLabel } from '../look/days.ts';
import { AboutContext } from '../look/unfinished.ts';
import { Words } from '../look/Words.tsx';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import type { PeopleActions } from './people-actions.ts';
import { RepairForm } from './RepairForm.tsx';

const TOOLS = [
  { key: 'R', words: 'sore_repair', look: 'main' },
  { key: 'W', words: 'sore_notSore' },
  { key: 'o', words: 'nudge_open' },
] as const;

export interface SoreCardProps {
  readonly ending: EndingEntry;
  /** Words of the open mail that make it seem repaired, or null. */
  readonly seemsRepaired: string | null;
  /** It stands first, and alone carries colour. */
  readonly first: boolean;
  readonly actions: Pick<PeopleActions, 'changeEnding' | 'repair' | 'openMail'>;
}

/** P4: a moment that ended sore. It stands before everything else until the user says what mended it. */
export function SoreCard({ ending, seemsRepaired, first, actions }: SoreCardProps) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const [repairing, setRepairing] = useState(false);
  const url = ending.evidence?.thread?.url;
  const keys = repairing
    ? {}
    : {
        R: () => setRepairing(true),
        W: () => actions.changeEnding(ending, 'neutral'),
        o: url === undefined ? undefined : () => actions.openMail(url),
      };
  const text = ending.text ?? ending.evidence?.quote ?? '';
  return (
    <Card
      title={t('sore_title')}
      aside={dayLabel(t, ending.at, now, locale)}
      tone={first ? 'sore' : 'quiet'}
      keys={keys}
    >
      {text ? (
        <EntryWords entry={{ ...ending, text }} />
      ) : (
        <p>{t('sore_happened', dayLabel(t, ending.at, now, locale))}</p>
      )}
      {seemsRepaired !== null && !repairing && (
        <div class="sore-repaired">
          <p>{t('sore_seemsRepaired')}</p>
          <Words text={seemsRepaired} />
        </div>
      )}
      {repairing ? (
        <AboutContext.Provider value={ending.id}>
          <RepairForm
            done=""
            on={null}
            onKeep={(done, on) => actions.repair(ending, done, on)}
            onClose={() => setRepairing(false)}
          />
        </AboutContext.Provider>
      ) : (
        <Tools tools={TOOLS} keys={keys} />
      )}
    </Card>
  );
}
