import { useEffect } from 'preact/hooks';
import type { Today } from '../../../utils/messaging/calls/nudges.ts';
import { useDesk } from '../desk.ts';
import { TODAY_TOPICS } from '../topics.ts';
import { type Live, useLive } from '../use-live.ts';

/** X5: everything the list of today shows. A page that is looked at again after a night asks again. */
export function useToday(): Live<Today> {
  const { call } = useDesk();
  const live = useLive('today', TODAY_TOPICS, () => call('nudges.today', {}));
  const { again } = live;
  useEffect(() => {
    const seen = () => {
      if (document.visibilityState === 'visible') again();
    };
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, [again]);
  return live;
}
