/** What a user can point at on a page that nobody wrote an adapter for. */
export const TAUGHT_PARTS = ['name', 'email', 'company'] as const;
export type TaughtPartName = (typeof TAUGHT_PARTS)[number];

/** How something is found again on pages of the same shape. */
export interface TaughtPart {
  /** A selector without generated names. */
  readonly css: string;
  /** The words beside it, where several elements match; null where the selector alone is enough. */
  readonly label: string | null;
}

/** X2: where a page of one shape says whom it is about, as its user has shown it. */
export interface TaughtPage {
  readonly origin: string;
  /** The address with every id left out, see `shapeOf`. */
  readonly shape: string;
  readonly parts: { readonly [Name in TaughtPartName]?: TaughtPart | undefined };
  /** Unix ms when it came from a file; absent where the user has shown it in this browser. */
  readonly importedAt?: number | undefined;
}

/** Whether both speak of pages of one origin and shape. */
export function isSameShape(
  one: Pick<TaughtPage, 'origin' | 'shape'>,
  other: Pick<TaughtPage, 'origin' | 'shape'>,
): boolean {
  return one.origin === other.origin && one.shape === other.shape;
}

/**
 * What pages of one kind have in common in their addresses: path and hash with each id as a star, and of the query what
 * is a word. `/contacts/123?tab=2` and `/contacts/9` have one shape, `/contacts` has another.
 */
export function shapeOf({ pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>): string {
  const [path = '', query = ''] = hash.split('?');
  const words = (text: string) =>
    text
      .split('/')
      .map((word) => (/\d|%|[a-z][A-Z].*[a-z][A-Z]|-.*-/.test(word) ? '*' : word))
      .join('/');
  const params = [...new URLSearchParams(search), ...new URLSearchParams(query)]
    .filter(
      ([name, value]) =>
        /^(?:module|action|view|page|type|mod|m|a|do|option|task)$/.test(name) && /^[A-Za-z_-]+$/.test(value),
    )
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  return [words(pathname.replace(/\/+$/, '') || '/'), words(path), params.join('&')]
    .join(' ')
    .trim()
    .slice(0, 500);
}
