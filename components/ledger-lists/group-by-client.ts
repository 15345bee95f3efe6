/** One line of a list: a client whose entries begin, or an entry. */
export type ListItem<Row> =
  | { readonly kind: 'client'; readonly row: Row }
  | { readonly kind: 'entry'; readonly row: Row };

/** Lays the rows out as they are. */
export function asEntries<Row>(rows: readonly Row[]): ListItem<Row>[] {
  return rows.map((row) => ({ kind: 'entry', row }));
}

/** Lays rows that run by client out with a heading before the first of each. */
export function groupByClient<Row extends { readonly person: string }>(
  rows: readonly Row[],
): ListItem<Row>[] {
  return rows.flatMap((row, place): ListItem<Row>[] =>
    rows[place - 1]?.person === row.person
      ? [{ kind: 'entry', row }]
      : [
          { kind: 'client', row },
          { kind: 'entry', row },
        ],
  );
}
