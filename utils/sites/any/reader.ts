import type { PageView } from '../../clients/page-view.ts';
import type { Page } from './app-frames.ts';

/** What was read of an unknown page. */
export interface AnyRead {
  /** All but its colours; null where nobody is open. */
  readonly view: Omit<PageView, 'theme'> | null;
  /** The part that was read: what changes outside of it changes nothing. */
  readonly root: Element;
  /** The body of the mail that is open. */
  readonly body: Element | null;
}

/** Reads one thing out of a page: the mail that is open on it, or the people its record is about. */
export type Reader = (page: Page) => AnyRead;

/** The readers are scripts of their own, so that no page carries one it has no use for. */
export const READERS = ['people', 'mail'] as const;
export type ReaderName = (typeof READERS)[number];

/** Where the readers of this world stand; scripts of the page live in another world and cannot see them. */
const HERE = Symbol.for('ovation.readers');
type World = typeof globalThis & { [HERE]?: Partial<Record<ReaderName, Reader>> };
const world: World = globalThis;

/** Makes a reader known to the script of this page. */
export function offerReader(name: ReaderName, reader: Reader): void {
  world[HERE] = { ...world[HERE], [name]: reader };
}

/** A reader that has come, or undefined. */
export function readerHere(name: ReaderName): Reader | undefined {
  return world[HERE]?.[name];
}

/** Forgets all of them: they may be of an older version. */
export function dropReaders(): void {
  world[HERE] = {};
}
