import { useState } from 'preact/hooks';
import { Elsewhere } from '../../components/states/Elsewhere.tsx';
import type { Now } from '../../utils/messaging/now.ts';
import { useDesk } from './desk.ts';

/**
 * Offers to read this site. The browser is asked in the click itself; it would refuse any later. What Ovation may see is
 * not decided in a frame of the page it would see: from there it leads to the settings.
 */
export function ElsewhereView({ now }: { now: Extract<Now, { state: 'elsewhere' }> }) {
  const { call, requestHost, embedded, openHome } = useDesk();
  const [refused, setRefused] = useState(false);
  const enable = (origin: string) => {
    if (embedded) return openHome('settings');
    requestHost(origin)
      .then((granted) => (granted ? call('sites.enable', { origin }) : setRefused(true)))
      .catch(() => setRefused(true));
  };
  return <Elsewhere origin={now.origin} enabled={now.enabled} refused={refused} onEnable={enable} />;
}
