import {
  shapeOf,
  TAUGHT_PARTS,
  type TaughtPage,
  type TaughtPart,
  type TaughtPartName,
} from '../../../clients/taught-page.ts';
import { emailsOf } from '../../records/emails-of.ts';
import { listenForPointing } from './listen.ts';
import { offeredFor } from './offered.ts';
import { partOf } from './part-of.ts';
import { drawPointer } from './pointer.ts';

/** The texts that pointing asks and offers with. */
export type PointingText = TaughtPartName | 'skip' | 'leave' | 'noAddress';

/** What pointing needs of the world around it. */
export interface Pointing {
  readonly say: (text: PointingText) => string;
  readonly done: (shown: Pick<TaughtPage, 'shape' | 'parts'>) => void;
  /** Whether the user did it; tests have no user. */
  readonly isUsers?: (event: Event) => boolean;
}

/** Where the running mode of this world leaves its off-switch. */
const RUNNING = Symbol.for('ovation.teach');
type World = typeof globalThis & { [RUNNING]?: () => void };

/**
 * Lets the user point at the name, the address and the company, one after the other, with the mouse or from a list.
 * Nothing of the page is changed: what is drawn stands above it, and goes when all is shown, and on Escape.
 */
export function letPoint(document: Document, location: Location, { say, done, isUsers }: Pointing): void {
  const world: World = globalThis;
  world[RUNNING]?.();
  const life = new AbortController();
  const end = () => life.abort();
  world[RUNNING] = end;
  const byUser = isUsers ?? ((event: Event) => event.isTrusted);
  const pointer = drawPointer(document, life.signal, byUser);
  const parts: Partial<Record<TaughtPartName, TaughtPart>> = {};
  let step = 0;

  function ask(hint = ''): void {
    const part = TAUGHT_PARTS[step];
    if (!part) {
      end();
      if (parts.name || parts.email) done({ shape: shapeOf(location), parts });
      return;
    }
    const offered = offeredFor(document, part);
    pointer.ask({
      title: `${hint} ${say(part)}`.trim(),
      offered: offered.map(({ element, text }) => ({ text, take: () => take(element) })),
      others: [
        { text: say('skip'), take: next },
        { text: say('leave'), take: end },
      ],
      outline: (index) => pointer.outline(offered[index]?.element ?? null),
    });
  }
  function next(): void {
    step++;
    ask();
  }
  function take(element: Element): void {
    const part = TAUGHT_PARTS[step];
    const meant = part === 'email' ? addressIn(element) : element;
    if (!part || !meant) {
      ask(say('noAddress'));
      return;
    }
    parts[part] = partOf(meant);
    next();
  }
  listenForPointing(document, life.signal, { pointer, take, end, byUser });
  ask();
}

/** The element with the address: what was pointed at, or the link it is in or has in it. */
function addressIn(element: Element): Element | null {
  const link =
    element.closest('a[href^="mailto:" i]') ?? element.querySelector('a[href^="mailto:" i]') ?? element;
  return (link.textContent?.length ?? 0) < 400 && emailsOf(link).length > 0 ? link : null;
}
