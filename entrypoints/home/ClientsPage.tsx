import { ClientsView, type ShownClients } from '../../components/home/ClientsView.tsx';
import { clientHash } from '../../utils/clients/client-hash.ts';
import { Asked } from '../sidebar/Asked.tsx';
import { useDesk } from '../sidebar/desk.ts';
import { CLIENT_TOPICS, LAYER_TOPICS } from '../sidebar/topics.ts';
import { useLive } from '../sidebar/use-live.ts';
import { useKeptState } from './use-kept-state.ts';

/** As many as can be looked through; the search reaches the others. */
const MOST = 200;
/** As many as one answer may hold. */
const MOST_CAKES = 500;

/** Every client, with a search, or by their layers. While an answer is on its way, the rows before it stay. */
export function ClientsPage() {
  const { call } = useDesk();
  const [search, setSearch] = useKeptState('clients sought', () => '');
  const rows = useLive(`clients ${search}`, CLIENT_TOPICS, () =>
    call('client.list', { search, limit: MOST }),
  );
  const [shown, setShown] = useKeptState<ShownClients>('clients shown', () => 'all');
  const cakes = useLive(`cakes ${shown !== 'all'}`, LAYER_TOPICS, async () =>
    shown === 'all' ? undefined : call('layers.clients', { limit: MOST_CAKES }),
  );
  return (
    <Asked live={shown === 'all' ? rows : cakes}>
      <ClientsView
        rows={rows.value}
        search={search}
        onSearch={setSearch}
        shown={shown}
        onShown={setShown}
        cakes={cakes.value}
        linkTo={({ person }) => clientHash(person.id, person.addresses[0] ?? '')}
      />
    </Asked>
  );
}
