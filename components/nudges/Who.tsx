/** Whose a row is. The address stands beside the name, because two may bear the same. */
export interface Whose {
  readonly name: string;
  readonly address: string;
  /** Leads to the client's own page; undefined where there is none to go to. */
  readonly href?: string | undefined;
}

/** The name of a client with its address, and the way to their page. */
export function Who({ name, address, href }: Whose) {
  return (
    <span class="nudge-who">
      {href === undefined ? (
        <strong>
          <bdi>{name}</bdi>
        </strong>
      ) : (
        <a href={href}>
          <bdi>{name}</bdi>
        </a>
      )}{' '}
      <small>
        <bdi>{address}</bdi>
      </small>
    </span>
  );
}
