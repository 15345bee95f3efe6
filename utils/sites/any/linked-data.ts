import { cleanName } from '../../clients/clean-name.ts';
import { normaliseEmail } from '../../clients/normalise-email.ts';

/** Somebody whom the page names in a form made for machines. */
export interface DataPerson {
  readonly name: string | null;
  readonly email: string;
}

const MOST_SCRIPTS = 20;
const LONGEST_SCRIPT = 200_000;
const MOST_NODES = 2_000;

/** The persons of a page's linked data (JSON-LD) who have an address, each address once. Bounded; never throws. */
export function linkedPersons(document: Document): DataPerson[] {
  const persons = new Map<string, DataPerson>();
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  for (const { textContent } of [...scripts].slice(0, MOST_SCRIPTS)) {
    for (const person of personsIn(parsed(textContent ?? ''))) persons.set(person.email, person);
  }
  return [...persons.values()];
}

function parsed(text: string): unknown {
  if (text.length > LONGEST_SCRIPT) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Walks through whatever was written there. Only own properties are read, and nothing is ever assigned by their names. */
function* personsIn(data: unknown): Generator<DataPerson> {
  const open: unknown[] = [data];
  for (let n = 0; n < MOST_NODES; n++) {
    const node = open.pop();
    if (node === undefined) return;
    if (typeof node !== 'object' || node === null) continue;
    open.push(...Object.values(node).slice(0, MOST_NODES));
    const email = normaliseEmail(textOf(node, 'email'));
    if (email === null || !textOf(node, '@type').split(',').includes('Person')) continue;
    const name = cleanName(textOf(node, 'name'));
    yield { name: name === '' ? null : name, email };
  }
}

function textOf(node: object, name: string): string {
  const value: unknown = Object.hasOwn(node, name) ? node[name as keyof typeof node] : '';
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string').join(',');
  return typeof value === 'string' ? value : '';
}
