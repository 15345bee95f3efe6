import type { ClientRow } from '../../utils/messaging/calls/clients.ts';
import type { CakeRow } from '../../utils/messaging/calls/layers.ts';
import { CakeClients } from '../ledgers/CakeClients.tsx';
import { Button } from '../look/Button.tsx';
import { Day } from '../look/Day.tsx';
import { Face } from '../look/Face.tsx';
import { SearchField } from '../look/SearchField.tsx';
import { useNow } from '../text/now.ts';
import { type MessageKey, useText } from '../text/text.ts';

export interface ClientsViewProps {
  readonly rows: readonly ClientRow[] | undefined;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** The address of a client's own page. */
  readonly linkTo: (row: Pick<ClientRow, 'person'>) => string;
  /** K4: everybody, or those with the fewest layers first, or those with one. */
  readonly shown: ShownClients;
  readonly onShown: (shown: ShownClients) => void;
  /** Asked for only where they are shown. */
  readonly cakes: readonly CakeRow[] | undefined;
}

export type ShownClients = 'all' | 'layers' | 'one';
const SHOWN: readonly (readonly [ShownClients, MessageKey])[] = [
  ['all', 'clients_everybody'],
  ['layers', 'clients_byLayers'],
  ['one', 'clients_oneLayer'],
];

/** The clients: everybody, newest contact first, with the last thing that passed; or by their layers. */
export function ClientsView(props: ClientsViewProps) {
  const { rows, search, onSearch, linkTo, shown, onShown, cakes } = props;
  const t = useText();
  return (
    <>
      <h1>{t('home_clients')}</h1>
      <SearchField label={t('clients_search')} value={search} onInput={onSearch} />
      <fieldset class="filters clients-filters">
        <legend class="unseen">{t('clients_show')}</legend>
        {SHOWN.map(([name, words]) => (
          <Button key={name} look="plain" pressed={shown === name} onClick={() => onShown(name)}>
            {t(words)}
          </Button>
        ))}
      </fieldset>
      {shown === 'all' ? (
        <Everybody rows={rows} search={search} linkTo={linkTo} />
      ) : (
        <CakeClients rows={cakes} oneOnly={shown === 'one'} search={search} linkTo={linkTo} />
      )}
    </>
  );
}

function Everybody({ rows, search, linkTo }: Pick<ClientsViewProps, 'rows' | 'search' | 'linkTo'>) {
  const t = useText();
  const now = useNow();
  return (
    <>
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
