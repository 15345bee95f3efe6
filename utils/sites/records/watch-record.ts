import type { PageView } from '../../clients/page-view.ts';
import { rememberTheme } from '../../dom/page-theme.ts';
import { watchChanges } from '../../dom/watch-changes.ts';
import type { FoundRecord } from './read-record.ts';
import { viewOf } from './view-of.ts';

/** After so long without a change the page is taken at its word, in ms. */
const SETTLED = 600;

/** What watching needs to know of a site. */
export interface WatchedRecords {
  readonly id: PageView['site'];
  readonly read: (document: Document, location: Location) => FoundRecord | null;
}

/**
 * Reports the record that is open, now and after every change. Such pages change their address first and draw the new
 * record after it: as long as a new address still shows whom the old one showed, nothing is reported, because the wrong
 * client is worse than none for a moment. Where it goes on showing them, they are on both, and it is reported.
 */
export function watchRecord(
  { id, read }: WatchedRecords,
  document: Document,
  signal: AbortSignal,
  report: (view: PageView | null) => void,
  probed: () => void = () => {},
): void {
  if (signal.aborted) return;
  const theme = rememberTheme(document, signal);
  let last: string | null = null;
  /** What stood on the page when its address was another. */
  let before: Shown | null = null;
  let now: Shown | null = null;
  let settle: ReturnType<typeof setTimeout> | null = null;

  function probe(): void {
    const { href } = document.location;
    const found = read(document, document.location);
    if (now && now.href !== href) before = now;
    if (settle) clearTimeout(settle);
    settle = null;
    if (found && before && isAsBefore(whoIn(found), before)) {
      settle = setTimeout(() => {
        before = null;
        probe();
      }, SETTLED);
      now = { ...before, href };
      tell(null);
      return;
    }
    if (found) before = null;
    now = found ? { href, ...whoIn(found) } : now;
    tell(found && viewOf(id, found, theme.of(found.main)));
  }
  function tell(view: PageView | null): void {
    const written = JSON.stringify(view);
    const isNew = written !== last;
    last = written;
    if (isNew) report(view);
    probed();
  }

  const view = document.defaultView;
  const routes = view ? ['hashchange', 'popstate'].map((type) => ({ on: view as EventTarget, type })) : [];
  // A box that is ticked in a list changes no node.
  const ticks = { on: document, type: 'change' };
  watchChanges([document.body], signal, probe, [...routes, ticks, theme.changes]);
  signal.addEventListener('abort', () => settle && clearTimeout(settle), { once: true });
  probe();
}

/** Whom a page showed, and at which address. */
interface Shown extends Who {
  readonly href: string;
}

interface Who {
  /** Which record it was, as the address said, or null. */
  readonly key: string | null;
  readonly name: string;
  readonly emails: string;
}

function whoIn({ record }: FoundRecord): Who {
  const { kind, id, name, people } = record;
  const emails = people.flatMap((person) => person.emails).join(' ');
  return { key: id && `${kind} ${id}`, name, emails };
}

/**
 * Whether another record is said to be about whom the last one was about. Name and addresses are each drawn in their own
 * time, so either may still be the old client's. Another tab of the same record is no other record.
 */
function isAsBefore({ key, name, emails }: Who, before: Who): boolean {
  if (key !== null && key === before.key) return false;
  return (emails !== '' && emails === before.emails) || (name !== '' && name === before.name);
}
