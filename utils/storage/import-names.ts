import { nameKey } from '../clients/clean-name.ts';
import type { LeftAsItIs } from '../messaging/calls/data.ts';
import type { Database } from './database.ts';
import { keepNames, MOST_NAMES, namesIn } from './known-names.ts';
import type { NameRow, NamesHeld } from './meta-tables.ts';
import { type Written, withLeft } from './written.ts';

/**
 * Writes imported names. One that stands for another address here stays as it is, unless the user wants the file's;
 * none that is here makes room for one of a file. Must run inside a transaction over meta.
 */
export async function importNames(db: Database, rows: readonly NameRow[], over: boolean): Promise<Written> {
  const count = { added: 0, same: 0, changed: 0, refused: 0 };
  const left: LeftAsItIs[] = [];
  for (const [account, said] of byMailbox(rows)) {
    const names = await namesIn(db, account);
    for (const row of said) {
      const held = names.find(({ name }) => nameKey(name) === nameKey(row.name));
      if (held && held.email !== row.email && !over) left.push(otherwise(held, row));
      count[takeName(names, held, row, over)]++;
    }
    await keepNames(db, account, names);
  }
  return withLeft(count, left);
}

/** Changes the names of a mailbox by one of a file. @param held the same name, as it is known here */
function takeName(
  names: NamesHeld,
  held: NamesHeld[number] | undefined,
  { name, email }: NameRow,
  over: boolean,
): 'added' | 'same' | 'changed' | 'refused' {
  if (!held) {
    if (names.length >= MOST_NAMES) return 'refused';
    names.push({ name, email });
    return 'added';
  }
  if (held.email === email || !over) return 'same';
  held.email = email;
  return 'changed';
}

function otherwise({ name, email: here }: NamesHeld[number], row: NameRow): LeftAsItIs {
  return { what: 'name', name, here, file: row.email, row };
}

function byMailbox(rows: readonly NameRow[]): Map<string, NameRow[]> {
  const boxes = new Map<string, NameRow[]>();
  for (const row of rows) boxes.set(row.account, [...(boxes.get(row.account) ?? []), row]);
  return boxes;
}
