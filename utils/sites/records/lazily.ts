/**
 * A value that is made when it is first asked for, and then kept: the script of a site is evaluated on every page that the
 * user opens there, and needs the shapes of one CRM at most.
 */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
