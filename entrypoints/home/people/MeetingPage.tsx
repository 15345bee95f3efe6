import { useState } from 'preact/hooks';
import { useKeys } from '../../../components/look/keys/use-keys.ts';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import { MeetingView } from '../../../components/people/MeetingView.tsx';
import { stepBackText } from '../../../components/people/step-back-words.ts';
import type { Topic } from '../../../utils/messaging/changes.ts';
import { Asked } from '../../sidebar/Asked.tsx';
import { useDesk } from '../../sidebar/desk.ts';
import { CLIENT_TOPICS } from '../../sidebar/topics.ts';
import { useLive } from '../../sidebar/use-live.ts';
import { meetingHash } from '../use-route.ts';

const SHEET_TOPICS: readonly Topic[] = ['ledgers', 'persons', 'moments'];

/** So many one chooses from, and so many come to one meeting. */
const MOST_FOUND = 12;
const MOST_PEOPLE = 30;

export interface MeetingPageProps {
  /** Ids of who will be there; they stand in the address, so that going back brings them back. */
  readonly persons: readonly string[];
  readonly onNotice: (notice: NoticeText | null) => void;
}

/** P5: before a meeting, for several people at once, with the data. */
export function MeetingPage({ persons, onNotice }: MeetingPageProps) {
  const { call, copy, clock, locale, t } = useDesk();
  const [search, setSearch] = useState('');
  const found = useLive(`meeting ${search}`, CLIENT_TOPICS, () =>
    call('client.list', { search, limit: MOST_FOUND }),
  );
  const chosen = persons.slice(0, MOST_PEOPLE);
  const sheet = useLive(`sheet ${chosen.join(' ')}`, SHEET_TOPICS, async () =>
    chosen.length === 0 ? [] : call('people.stepBack', { persons: chosen }),
  );
  const go = (next: readonly string[]) => {
    location.hash = meetingHash(next);
  };
  const copySheet = async () => {
    const text = stepBackText(t, sheet.value ?? [], clock(), locale);
    onNotice({ text: t((await copy(text)) ? 'meeting_copied' : 'meeting_copyRefused') });
  };
  const print = () => window.print();
  const isSheet = (sheet.value?.length ?? 0) > 0;
  useKeys(isSheet ? { c: () => void copySheet(), p: print } : {});
  return (
    <Asked live={found}>
      <Asked live={sheet}>
        <MeetingView
          search={search}
          onSearch={setSearch}
          found={found.value}
          chosen={chosen}
          onChoose={(person, isThere) =>
            go(isThere ? [...chosen, person] : chosen.filter((one) => one !== person))
          }
          isFull={chosen.length >= MOST_PEOPLE}
          rows={sheet.value}
          onCopy={() => void copySheet()}
          onPrint={print}
          onClear={() => go([])}
        />
      </Asked>
    </Asked>
  );
}
