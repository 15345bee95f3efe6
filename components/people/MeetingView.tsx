import type { ClientRow } from '../../utils/messaging/calls/clients.ts';
import type { StepBack } from '../../utils/messaging/calls/people.ts';
import { Button } from '../look/Button.tsx';
import { SearchField } from '../look/SearchField.tsx';
import { useText } from '../text/text.ts';
import { StepBackList } from './StepBackList.tsx';

export interface MeetingViewProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** Who fits the search; undefined until the first answer. */
  readonly found: readonly ClientRow[] | undefined;
  readonly chosen: readonly string[];
  readonly onChoose: (person: string, isThere: boolean) => void;
  /** Nobody more can be chosen. */
  readonly isFull: boolean;
  /** Of the chosen, in their order; undefined until the first answer. */
  readonly rows: readonly StepBack[] | undefined;
  readonly onCopy: () => void;
  readonly onPrint: () => void;
  readonly onClear: () => void;
}

/** P5: before a meeting: who will be there, and ten seconds about each of them on one sheet. */
export function MeetingView(props: MeetingViewProps) {
  const { search, onSearch, found, chosen, onChoose, isFull, rows, onCopy, onPrint, onClear } = props;
  const t = useText();
  return (
    <>
      <h1>{t('home_meeting')}</h1>
      <div class="not-printed">
        <SearchField label={t('meeting_search')} value={search} onInput={onSearch} />
        {found?.length === 0 && <p class="empty">{t(search ? 'meeting_none' : 'clients_empty')}</p>}
        <fieldset class="meeting-found">
          <legend class="unseen">{t('meeting_people')}</legend>
          {found?.map(({ person }) => {
            const isThere = chosen.includes(person.id);
            return (
              <label key={person.id} class="check">
                <input
                  type="checkbox"
                  checked={isThere}
                  disabled={isFull && !isThere}
                  onChange={() => onChoose(person.id, !isThere)}
                />
                <bdi>{person.name}</bdi>{' '}
                <small>
                  <bdi>{person.addresses[0]}</bdi>
                </small>
              </label>
            );
          })}
        </fieldset>
        {isFull && <p class="aside">{t('meeting_most')}</p>}
      </div>
      {chosen.length === 0 ? (
        <p class="empty">{t('meeting_empty')}</p>
      ) : (
        <>
          <p class="meeting-lead">{t('meeting_lead')}</p>
          <StepBackList rows={rows ?? []} onDrop={(person) => onChoose(person, false)} />
          <div class="buttons not-printed">
            <Button look="main" keyName="c" onClick={onCopy}>
              {t('meeting_copy')}
            </Button>
            <Button keyName="p" onClick={onPrint}>
              {t('meeting_print')}
            </Button>
            <Button look="plain" onClick={onClear}>
              {t('meeting_nobody')}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
