import type { Mail } from '../maildir.ts';

const RECEIVED = Date.parse('2026-03-16T08:00:00Z');

/** The mails that would be too heavy to keep as files: a body of 1 MB, and 10,000 recipients. */
export function largeMails(): Mail[] {
  const paragraph = `${'Every sentence of this report says the same. '.repeat(20)}\n\n`;
  const report = `Hello Robin,\n\n${paragraph.repeat(Math.ceil(1_000_000 / paragraph.length))}The end.\n`;
  const crowd = Array.from({ length: 10_000 }, (_, index) => `Guest ${index} <guest${index}@crowd.example>`);
  return [
    inbox(
      'large-body',
      0,
      'Vic Bulk <vic@bulk.example>',
      'Robin Hale <robin@harbour.example>',
      'A megabyte',
      report,
    ),
    inbox(
      'large-crowd',
      1,
      'Iris Crowd <iris@crowd.example>',
      crowd.join(',\n '),
      'For everybody',
      'Hello all.\n',
    ),
  ];
}

/** One conversation of `length` mails in the inbox and in Sent by turns, a day apart, each quoting the one before. */
export function longThread(length: number): Mail[] {
  const ids = Array.from({ length }, (_, index) => `<long-${index}@volume.example>`);
  return ids.map((id, index) => {
    const ours = index % 2 === 1;
    const [from, to] = ours
      ? ['Robin Hale <robin@harbour.example>', 'Vol Ume <vol@volume.example>']
      : ['Vol Ume <vol@volume.example>', 'Robin Hale <robin@harbour.example>'];
    const receivedAt = Date.parse('2024-01-01T09:00:00Z') + index * 24 * 60 * 60 * 1000;
    const raw = [
      `From: ${from}\nTo: ${to}\nSubject: ${index === 0 ? '' : 'Re: '}A long talk`,
      `Date: ${new Date(receivedAt).toUTCString()}\nMessage-ID: ${id}`,
      ...(index === 0
        ? []
        : [
            `In-Reply-To: ${ids[index - 1]}\nReferences: ${ids.slice(Math.max(0, index - 20), index).join(' ')}`,
          ]),
      `\nTurn ${index} of our talk.\n\n> Turn ${index - 1} of our talk.\n`,
    ].join('\n');
    return mail(`long-${String(index).padStart(4, '0')}`, ours ? 'Sent' : 'INBOX', receivedAt, raw);
  });
}

/** A mail of ten minutes ago and one of three days ago: Roundcube writes their dates in words. `now` is in Unix ms. */
export function recentMails(now: number): Mail[] {
  const to = 'Robin Hale <robin@harbour.example>';
  const from = 'Rae Cent <rae@cent.example>';
  const ages = { today: 10 * 60_000, week: 3 * 24 * 60 * 60_000 };
  return Object.entries(ages).map(([name, age]) =>
    inbox(`recent-${name}`, (now - age - RECEIVED) / 60_000, from, to, `From this ${name}`, 'Hello Robin.\n'),
  );
}

function inbox(name: string, minute: number, from: string, to: string, subject: string, body: string): Mail {
  const receivedAt = RECEIVED + minute * 60_000;
  const head = `From: ${from}\nTo: ${to}\nSubject: ${subject}\nDate: ${new Date(receivedAt).toUTCString()}`;
  const kind = 'MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8';
  return mail(name, 'INBOX', receivedAt, `${head}\nMessage-ID: <${name}@bulk.example>\n${kind}\n\n${body}`);
}

function mail(name: string, folder: Mail['folder'], receivedAt: number, text: string): Mail {
  return { name, folder, raw: new TextEncoder().encode(text), receivedAt };
}
