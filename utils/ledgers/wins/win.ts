/** S6: what a client can win. `go-live`: something that now runs; `launch`: something that is now on offer. */
export const WIN_KINDS = [
  'award',
  'tender',
  'funding',
  'certificate',
  'role',
  'record',
  'opening',
  'launch',
  'go-live',
  'anniversary',
] as const;
export type WinKind = (typeof WIN_KINDS)[number];

/** S6: a win that a client tells of. */
export interface Win {
  readonly kind: WinKind;
  /** The clause that tells it, verbatim. */
  readonly quote: string;
}
