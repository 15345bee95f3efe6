import { daysAfter } from '../calendar.ts';
import { daysFrom } from '../entry.ts';

/** K3: within so many days of the last mail either way nothing further is sent. */
export const CONTACT_DAYS = 7;

/** What holds of a client whatever the layer is. Days are ISO dates. */
export interface Circumstances {
  /** Of the last mail either way, or null. */
  readonly lastContact: string | null;
  /** Since when a complaint of the client's house is open, or null. */
  readonly complaintSince: string | null;
  /** The day from which one may write again, where the client asked for quiet; or null. */
  readonly quietUntil: string | null;
}

/** Why nothing is sent now; `until` is the day from which it may be. */
export type Suppression =
  | { readonly why: 'complaint'; readonly since: string }
  | { readonly why: 'quiet'; readonly until: string }
  | { readonly why: 'contact'; readonly on: string; readonly until: string };

/** K3: why no layer is due now, or null where none is held back. The weightiest reason stands for all. */
export function suppressionOf(
  { lastContact, complaintSince, quietUntil }: Circumstances,
  today: string,
): Suppression | null {
  if (complaintSince !== null) return { why: 'complaint', since: complaintSince };
  if (quietUntil !== null && today < quietUntil) return { why: 'quiet', until: quietUntil };
  if (lastContact !== null && daysFrom(lastContact, today) < CONTACT_DAYS) {
    return { why: 'contact', on: lastContact, until: daysAfter(lastContact, CONTACT_DAYS) };
  }
  return null;
}
