/** What a row of the history reads: `Line 17 of what passed.`, counted from the newest. */
export const lineOf = (n: number) => `Line ${n} of what passed.`;

const DAY = 86_400_000;

/**
 * An export file as Ovation writes it, with one client of a long history among many.
 * @param now Unix ms; the newest moment is a day older, three stand on each day, written in turns
 * @param client Address and name of the one with the history
 */
export function bigLedger(
  now: number,
  client: { readonly name: string; readonly email: string },
  size: { readonly persons: number; readonly moments: number },
): string {
  const account = 'robin@ashbylowe.example';
  const dated = { account, createdAt: now, updatedAt: now, source: 'imported' };
  const person = (n: number, name: string, email: string) => ({
    ...dated,
    id: `big-${n}`,
    name,
    addresses: [email],
    companyDomain: email.slice(email.indexOf('@') + 1),
  });
  const persons = [
    person(0, client.name, client.email),
    ...Array.from({ length: size.persons - 1 }, (_, n) =>
      person(n + 1, `Client ${n + 1}`, `client${n + 1}@house${n % 900}.example`),
    ),
  ];
  const { updatedAt: _, ...made } = dated;
  const moments = Array.from({ length: size.moments }, (_, n) => ({
    ...made,
    id: `big-moment-${n}`,
    person: 'big-0',
    at: now - DAY - Math.floor(n / 3) * DAY - (n % 3) * 60_000,
    direction: n % 2 ? 'from-us' : 'from-client',
    channel: 'mail',
    line: lineOf(n),
    subject: `Subject ${n}`,
    thread: null,
    site: 'gmail',
    siteKey: null,
    fingerprint: `big ${n}`,
    whole: true,
  }));
  const table = (name: string, rows: readonly object[]) =>
    `"${name}":[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
  const head = `{"format":"ovation","version":1,"exportedAt":"${new Date(now).toISOString()}","tables":{`;
  const none = ['notes', 'asks', 'nudges'].map((name) => table(name, []));
  const tables = [table('persons', persons), table('moments', moments), ...none].join(',\n');
  const counts = { persons: persons.length, moments: moments.length, notes: 0, asks: 0, nudges: 0 };
  return `${head}\n${tables}\n},"counts":${JSON.stringify(counts)}}\n`;
}
