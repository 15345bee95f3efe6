import { ProofView } from '../../components/home/ProofView.tsx';
import { useDesk } from '../sidebar/desk.ts';
import { DATA_TOPICS, SITE_TOPICS } from '../sidebar/topics.ts';
import { useLive } from '../sidebar/use-live.ts';

/** X8: the proof page with its figures, counted now. */
export function ProofPage() {
  const { call, permissions } = useDesk();
  const counts = useLive('counts', DATA_TOPICS, () => call('data.count', {}));
  const sites = useLive('sites', SITE_TOPICS, () => call('sites.list', {}));
  return <ProofView counts={counts.value} sites={sites.value ?? []} permissions={permissions()} />;
}
