import { useEffect, useState } from 'preact/hooks';

export const PLACES = ['today', 'clients', 'asks', 'data', 'settings', 'proof'] as const;
export type Place = (typeof PLACES)[number];

/**
 * Where in the full page one is. A client is named by id and by an address, by which it can be found again; among the
 * asks one of them may be named.
 */
export type Route =
  | { readonly place: Exclude<Place, 'asks'> }
  | { readonly place: 'asks'; readonly ask: string | null }
  | { readonly place: 'client'; readonly person: string; readonly address: string };

/** Reads the hash of an address: `#/clients`, `#/client/<id>/<address>`, `#/asks/<id>`; everything else is Today. */
export function routeOf(hash: string): Route {
  const [place, person, address] = hash.replace(/^#\/?/u, '').split('/').map(plain);
  if (place === 'client' && person && address) return { place, person, address };
  const known = PLACES.find((one) => one === place) ?? 'today';
  return known === 'asks' ? { place: known, ask: person || null } : { place: known };
}

/** The hash that leads to a client. */
export function clientHash(person: string, address: string): string {
  return `#/client/${encodeURIComponent(person)}/${encodeURIComponent(address)}`;
}

/** The route of the page as it stands, also after back and forward. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const moved = () => setHash(location.hash);
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  return routeOf(hash);
}

/** A half-typed `%` in the address bar is no reason to fail. */
function plain(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
