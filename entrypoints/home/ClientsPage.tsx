import { useState } from 'preact/hooks';
import { ClientsView } from '../../components/home/ClientsView.tsx';
import { Asked } from '../sidebar/Asked.tsx';
import { useDesk } from '../sidebar/desk.ts';
import { CLIENT_TOPICS } from '../sidebar/topics.ts';
import { useLive } from '../sidebar/use-live.ts';
import { clientHash } from './use-route.ts';

/** As many as can be looked through; the search reaches the others. */
const MOST = 200;

/** Every client, with a search. While an answer is on its way, the rows before it stay. */
export function ClientsPage() {
  const { call } = useDesk();
  const [search, setSearch] = useState('');
  const rows = useLive(`clients ${search}`, CLIENT_TOPICS, () =>
    call('client.list', { search, limit: MOST }),
  );
  return (
    <Asked live={rows}>
      <ClientsView
        rows={rows.value}
        search={search}
        onSearch={setSearch}
        linkTo={({ person }) => clientHash(person.id, person.addresses[0] ?? '')}
      />
    </Asked>
  );
}
