import { cleanName } from '../../../clients/clean-name.ts';
import { shapeOf, type TaughtPage } from '../../../clients/taught-page.ts';
import { readTheme } from '../../../dom/page-theme.ts';
import type { PageCheck } from '../../page-check.ts';
import { emailsOf } from '../../records/emails-of.ts';
import { anyView } from '../any-view.ts';
import type { Page } from '../app-frames.ts';
import type { AnyRead } from '../reader.ts';
import { routeOf } from '../route.ts';
import { findPart } from './find-part.ts';

/** A page with fewer elements is still being drawn. */
const DRAWN = 20;

/** What the user has shown of pages like this one, or undefined. */
export function lessonFor(taught: readonly TaughtPage[], { location }: Page): TaughtPage | undefined {
  const shape = shapeOf(location);
  return taught.find((one) => one.shape === shape && one.origin === location.origin);
}

/** A page as its user has taught it. Nobody, where what they pointed at is not there. */
export function readTaught({ document, location }: Page, { parts }: TaughtPage): AnyRead {
  const name = textOf(findPart(document, parts.name));
  const address = findPart(document, parts.email);
  const emails = address ? emailsOf(address).slice(0, 10) : [];
  const nobody: AnyRead = { view: null, root: document.body, body: null };
  if (name === '' && emails.length === 0) return nobody;
  const { kind, id } = routeOf(location);
  const company = textOf(findPart(document, parts.company));
  return {
    ...nobody,
    view: {
      ...anyView(
        {
          kind,
          id,
          url: location.href,
          name,
          people: [{ name: name === '' ? null : name, emails }],
          company: company === '' ? null : { name: company, domain: null },
          fields: company === '' ? [] : [{ field: 'company', value: company }],
          certainty: 'sure',
        },
        null,
      ),
      variant: 'any-taught',
    },
  };
}

/** Whether what the user pointed at is still there; null while the page is being drawn. */
export function checkTaught(page: Page, lesson: TaughtPage): PageCheck | null {
  const { document, location } = page;
  if (document.body.getElementsByTagName('*').length < DRAWN) return null;
  const parts = { name: found(lesson, 'name', document), email: found(lesson, 'email', document) };
  const lost = readTaught(page, lesson).view === null;
  const { kind, id } = routeOf(location);
  const bare = {
    kind,
    id,
    url: location.href,
    name: '',
    people: [],
    company: null,
    fields: [],
    certainty: 'unsure',
  } as const;
  return {
    health: {
      site: 'any',
      variant: 'any-taught',
      place: 'record',
      fault: lost ? 'no-name' : null,
      found: { name: parts.name.length, email: parts.email.length },
    },
    bare: { ...anyView(bare, null), theme: readTheme(document.body) },
    parts,
  };
}

function found({ parts }: TaughtPage, name: 'name' | 'email', document: Document): Element[] {
  const element = findPart(document, parts[name]);
  return element ? [element] : [];
}

function textOf(element: Element | null): string {
  const { value } = (element ?? {}) as Partial<HTMLInputElement>;
  return cleanName(
    (typeof value === 'string' && value !== '' ? value : (element?.textContent ?? '')).slice(0, 400),
  );
}
