import { RECORD_SITES } from '../../utils/sites/record-sites.ts';
import { readRecord } from '../../utils/sites/records/read-record.ts';

/** More probes than one are timed together: a page's clock is too coarse for one. */
const TOGETHER = 5;

/** What one page of a CRM costs, in ms a probe. */
export interface ProbeCosts {
  readonly elements: number;
  /** The addresses that were read, as the proof that the right thing was timed. */
  readonly read: readonly string[];
  readonly probes: readonly number[];
  /** The same page asked for its links to addresses, and nothing else. */
  readonly links: readonly number[];
}

/**
 * Runs in the page, which stands as it was kept: makes it heavy by saying what happened in its feed again and again, and
 * reads it over and over, each time after a change, as a page that lives.
 */
function probeRecords(site: string, address: string, feed: string, most: number, rounds: number): ProbeCosts {
  const crm = RECORD_SITES.find(({ id }) => id === site);
  const events = [...(document.querySelector(feed)?.children ?? [])];
  if (!crm || events.length === 0) throw new Error(`${site} has no ${feed}`);
  const place = events[0]?.parentElement as Element;
  let elements = document.querySelectorAll('*').length;
  for (let next = 0; elements < most; next++) {
    const copy = events[next % events.length]?.cloneNode(true) as Element;
    elements += copy.querySelectorAll('*').length + 1;
    place.append(copy);
  }
  const location = new URL(address) as unknown as Location;
  const read = () => readRecord(crm, document, location)?.record.people.flatMap(({ emails }) => emails) ?? [];
  const time = (work: () => void) =>
    Array.from({ length: rounds }, (_, round) => {
      place.setAttribute('data-round', String(round));
      const start = performance.now();
      for (let one = 0; one < TOGETHER; one++) work();
      return (performance.now() - start) / TOGETHER;
    });
  time(read);
  return {
    elements,
    read: read(),
    probes: time(read),
    links: time(() => document.querySelectorAll('a[href^="mailto:"]').length),
  };
}

Object.assign(globalThis, { probeRecords });
export type ProbeRecords = typeof probeRecords;
