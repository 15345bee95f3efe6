import { useEffect, useState } from 'preact/hooks';
import { LISTED, type ListedLedger } from '../../components/ledger-lists/descriptions.ts';
import { ledgerPlace } from '../sidebar/ledgers/ledger-place.ts';

export const PLACES = [
  'today',
  'day',
  'clients',
  'asks',
  'ledgers',
  'meeting',
  'mirror',
  'handover',
  'data',
  'settings',
  'proof',
] as const;
export type Place = (typeof PLACES)[number];

/**
 * Where in the full page one is. A client is named by id and by an address, by which it can be found again; among the
 * asks one of them may be named, and a ledger's list may be a client's own.
 */
export type Route =
  | { readonly place: Exclude<Place, 'asks' | 'ledgers' | 'meeting'> }
  | { readonly place: 'ledgers'; readonly ledger: ListedLedger; readonly about: About | null }
  /** Before a meeting, with the ids of who will be there. */
  | { readonly place: 'meeting'; readonly persons: readonly string[] }
  | { readonly place: 'asks'; readonly ask: string | null }
  | { readonly place: 'client'; readonly person: string; readonly address: string };

/** A client as an address names one. */
export interface About {
  readonly person: string;
  readonly address: string;
}

/**
 * Reads the hash of an address: `#/clients`, `#/client/<id>/<address>`, `#/asks/<id>`,
 * `#/ledgers/<ledger>/<id>/<address>`; everything else is Today.
 */
export function routeOf(hash: string): Route {
  const parts = hash.replace(/^#\/?/u, '').split('/').map(plain);
  const [place, person, address] = parts;
  if (place === 'client' && person && address) return { place, person, address };
  const known = PLACES.find((one) => one === place) ?? 'today';
  if (known === 'ledgers') return ledgerRoute(parts.slice(1));
  if (known === 'meeting') return { place: known, persons: [...new Set(parts.slice(1).filter(Boolean))] };
  return known === 'asks' ? { place: known, ask: person || null } : { place: known };
}

function ledgerRoute([name, person, address]: readonly string[]): Route {
  const ledger = LISTED.find((one) => one === name) ?? LISTED[0] ?? 'promises';
  return { place: 'ledgers', ledger, about: person && address ? { person, address } : null };
}

/** The hash that leads to the sheet of a meeting with these people. */
export function meetingHash(persons: readonly string[]): string {
  return `#/${['meeting', ...persons].map(encodeURIComponent).join('/')}`;
}

/** The hash that leads to a ledger's list, of one client or of all. */
export function ledgerHash(ledger: string, about: About | null = null): string {
  return `#/${ledgerPlace(ledger, about ?? undefined)}`;
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
