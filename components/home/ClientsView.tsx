import type { ClientRow } from '../../utils/messaging/calls/clients.ts';
import { Day } from '../look/Day.tsx';
import { Face } from '../look/Face.tsx';
import { SearchField } from '../look/SearchField.tsx';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';

export interface ClientsViewProps {
  readonly rows: readonly ClientRow[] | undefined;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** The address of a client's own page. */
  readonly linkTo: (row: ClientRow) => string;
}

/** Every client, newest contact first: name, address, and the last thing that passed. */
export function ClientsView({ rows, search, onSearch, linkTo }: ClientsViewProps) {
  const t = useText();
  const now = useNow();
  return (
    <>
      <h1>{t('home_clients')}</h1>
      <SearchField label={t('clients_search')} value={search} onInput={onSearch} />
      {rows?.length === 0 && <p class="empty">{t(search ? 'clients_noneFound' : 'clients_empty')}</p>}
      <ul class="clients">
        {rows?.map((row) => (
          <li key={row.person.id}>
            <a href={linkTo(row)}>
              <Face name={row.person.name} />
              <span class="client-who">
                <strong>
                  <bdi>{row.person.name}</bdi>
                </strong>
                <small>
                  <bdi>{row.person.addresses[0]}</bdi>
                </small>
              </span>
              <span class="client-line">{row.line !== null && <bdi class="theirs">{row.line}</bdi>}</span>
              <small class="client-day">{row.lastAt !== null && <Day at={row.lastAt} now={now} />}</small>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
