import type { PageView } from '../../clients/page-view.ts';
import { shapeOf } from '../../clients/taught-page.ts';
import { readTheme } from '../../dom/page-theme.ts';
import type { PageCheck } from '../page-check.ts';
import { anyView } from './any-view.ts';
import type { Page } from './app-frames.ts';
import { few } from './few.ts';
import { rootOf } from './region.ts';
import { routeOf } from './route.ts';
import { isVisible } from './shown.ts';

/** A part with fewer elements is still being drawn, or says that there is nothing. */
const DRAWN = 20;
/** Nobody goes through more kinds of pages in one visit; the oldest are forgotten. */
const MOST = 30;
/** What holds an address, however a page is built. */
const SIGN = 'a[href^="mailto:"],[data-email-address]';
const MOST_SIGNS = 50;

export type AnyHealth = (page: Page, read: PageView | null) => PageCheck | null;

/**
 * Looks whether an unknown page reads as pages of its shape did before, in this visit alone: of a shape that was never
 * read nobody knows what it should say, and nothing of it is written down.
 * @returns called with what was read; null where nothing can be said: a list, a page of a new shape, an offer
 */
export function watchAnyHealth(): AnyHealth {
  const well = new Set<string>();
  return (page, read) => {
    const shape = shapeOf(page.location);
    if (read) {
      const isRead = isFound(read);
      if (isRead) remember(well, shape);
      return isRead ? result(page, read, null) : null;
    }
    return well.has(shape) && isMissed(page) ? result(page, null, 'no-address') : null;
  };
}

/** A mail, or one person with an address who stands out: an offer may be all that such a page can give. */
function isFound({ messages, record }: PageView): boolean {
  if (messages.length > 0) return true;
  return record?.certainty === 'likely' && record.people.some(({ emails }) => emails.length > 0);
}

/** Whether a page whose address names a record is drawn and shows an address, though nobody is read. */
function isMissed({ document, location }: Page): boolean {
  const root = rootOf(document);
  return (
    routeOf(location).page === 'record' &&
    root.getElementsByTagName('*').length >= DRAWN &&
    few(root, SIGN, MOST_SIGNS).some((sign) => !sign.closest('nav,header,footer') && isVisible(sign))
  );
}

function remember(well: Set<string>, shape: string): void {
  well.delete(shape);
  well.add(shape);
  for (const oldest of well) {
    if (well.size <= MOST) break;
    well.delete(oldest);
  }
}

function result({ document, location }: Page, read: PageView | null, fault: 'no-address' | null): PageCheck {
  const { kind, id } = routeOf(location);
  const record = { ...BARE, kind, id, url: location.href };
  const bare = read ?? { ...anyView(record, null), theme: readTheme(document.body) };
  return {
    health: {
      site: 'any',
      variant: bare.variant,
      place: bare.place,
      fault,
      found: { messages: read?.messages.length ?? 0, people: read?.record?.people.length ?? 0 },
    },
    bare,
    parts: {},
  };
}

const BARE = { name: '', people: [], company: null, fields: [], certainty: 'unsure' } as const;
