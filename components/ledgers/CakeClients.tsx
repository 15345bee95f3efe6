import type { CakeRow } from '../../utils/messaging/calls/layers.ts';
import { Face } from '../look/Face.tsx';
import { plural } from '../text/plural.ts';
import { useText } from '../text/text.ts';
import { CakeThumb } from './CakeThumb.tsx';

export interface CakeClientsProps {
  /** Undefined until the first answer. */
  readonly rows: readonly CakeRow[] | undefined;
  /** Only those of whom nothing has followed the sale. */
  readonly oneOnly: boolean;
  readonly search: string;
  /** The address of a client's own page. */
  readonly linkTo: (row: CakeRow) => string;
}

/** K4: the clients by the number of their layers, each with the cake small. */
export function CakeClients({ rows, oneOnly, search, linkTo }: CakeClientsProps) {
  const t = useText();
  const found = rows?.filter((row) => fits(row, search) && (!oneOnly || row.cake.layers === 1));
  if (found?.length === 0) {
    return <p class="empty">{t(nothing(search, oneOnly && rows?.length !== 0))}</p>;
  }
  return (
    <ul class="clients">
      {found?.map((row) => (
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
            <CakeThumb cake={row.cake} />
            <small class="client-day">
              {plural(t, row.cake.layers, 'cake_layers_one', 'cake_layers_other')}
            </small>
          </a>
        </li>
      ))}
    </ul>
  );
}

function fits({ person }: CakeRow, search: string): boolean {
  const wanted = search.trim().toLowerCase();
  return [person.name, ...person.addresses].some((text) => text.toLowerCase().includes(wanted));
}

function nothing(search: string, oneOnly: boolean) {
  if (search.trim() !== '') return 'clients_noneFound';
  return oneOnly ? 'clients_noOneLayer' : 'clients_noLayers';
}
