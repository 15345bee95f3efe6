/** One mail address as a page or a file named it. */
export interface Address {
  /** The display name as written, or null when there was none. It is a claim, never an identity. */
  readonly name: string | null;
  /** Lower case, domain in ASCII (punycode): the identity of a person. */
  readonly email: string;
}

/** Who "we" are: every address the user writes from, and the domains of their own house. */
export interface OwnIdentity {
  readonly emails: readonly string[];
  /** Never a free-mail domain. */
  readonly domains: readonly string[];
}
