import { useState } from 'preact/hooks';
import { Elsewhere } from '../../components/states/Elsewhere.tsx';
import type { Now } from '../../utils/messaging/now.ts';
import { useDesk } from './desk.ts';

/** Offers to read this site. The browser is asked in the click itself; it would refuse any later. */
export function ElsewhereView({ now }: { now: Extract<Now, { state: 'elsewhere' }> }) {
  const { call, requestHost } = useDesk();
  const [refused, setRefused] = useState(false);
  const enable = (origin: string) => {
    requestHost(origin)
      .then((granted) => (granted ? call('sites.enable', { origin }) : setRefused(true)))
      .catch(() => setRefused(true));
  };
  return <Elsewhere origin={now.origin} enabled={now.enabled} refused={refused} onEnable={enable} />;
}
