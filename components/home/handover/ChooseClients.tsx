import type { ClientRow } from '../../../utils/messaging/calls/clients.ts';
import { Button } from '../../look/Button.tsx';
import { IconButton } from '../../look/IconButton.tsx';
import { SearchField } from '../../look/SearchField.tsx';
import { plural } from '../../text/plural.ts';
import { useText } from '../../text/text.ts';

/** Clients who were chosen: their ids with their names, in the order of choosing. */
export type Chosen = ReadonlyMap<string, string>;

export interface ChooseClientsProps {
  /** What the search found; undefined until the first answer. */
  readonly rows: readonly ClientRow[] | undefined;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

/** Any number of clients, found by a search; who is chosen stays chosen whatever is searched next. */
export function ChooseClients({ rows, search, onSearch, chosen, onChoose }: ChooseClientsProps) {
  const t = useText();
  const without = (id: string) => new Map([...chosen].filter(([one]) => one !== id));
  const withAll = () =>
    new Map([...chosen, ...(rows ?? []).map(({ person }) => [person.id, person.name] as const)]);
  return (
    <fieldset class="choose-clients">
      <legend class="label">{t('handover_who')}</legend>
      <SearchField label={t('clients_search')} value={search} onInput={onSearch} />
      {rows?.length === 0 && <p class="empty">{t(search ? 'clients_noneFound' : 'clients_empty')}</p>}
      {rows && rows.length > 0 && (
        <ul class="ticks">
          {rows.map(({ person }) => (
            <li key={person.id}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.has(person.id)}
                  onChange={(event) =>
                    onChoose(
                      event.currentTarget.checked
                        ? new Map([...chosen, [person.id, person.name]])
                        : without(person.id),
                    )
                  }
                />
                <bdi>{person.name}</bdi>{' '}
                <small>
                  <bdi>{person.addresses[0]}</bdi>
                </small>
              </label>
            </li>
          ))}
        </ul>
      )}
      <div class="buttons">
        <Button disabled={!rows?.length} onClick={() => onChoose(withAll())}>
          {t('handover_all')}
        </Button>
        <Button disabled={chosen.size === 0} onClick={() => onChoose(new Map())}>
          {t('handover_none')}
        </Button>
      </div>
      <p role="status">
        {chosen.size === 0
          ? t('handover_noneChosen')
          : plural(t, chosen.size, 'handover_chosen_one', 'handover_chosen_other')}
      </p>
      <ul class="chosen">
        {[...chosen].map(([id, name]) => (
          <li key={id} class="chip">
            <bdi>{name}</bdi>
            <IconButton
              icon="close"
              label={t('handover_leaveOut', name)}
              onClick={() => onChoose(without(id))}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
