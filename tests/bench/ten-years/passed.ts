import { type AskRecord, fullAsk } from '../../../utils/judgement/ask-record.ts';
import type { Evidence } from '../../../utils/ledgers/entry.ts';
import { ASK_KINDS } from '../../../utils/mail/reading.ts';
import type { MomentRow } from '../../../utils/storage/rows.ts';
import type { Made } from './entries.ts';

/** What people write to each other at work, so that something can be made of it, and cited. */
const LINES = [
  'Could you send the figures for the board before Thursday?',
  'The team liked the workshop, above all the part on follow-ups.',
  'We open the second showroom in the spring and hire two people for it.',
  'I wish the report told at once what changed since last month.',
  'Our customers ask every week when their delivery comes.',
  'It would be lovely not to type every address twice.',
  'Thank you, that saved us a whole afternoon.',
  'I let you know by Friday what the board says.',
] as const;

/** The words of the n-th, each its own. */
export function wordsOf({ n, day }: Pick<Made, 'n' | 'day'>): string {
  return `${LINES[n % LINES.length]} (${day}, ${n})`;
}

/** Words of a mail of the client. */
export function evidenceOf(made: Made): Evidence {
  const { whose, address, at, n } = made;
  const thread = {
    id: `thread-${whose.id}`,
    subject: `Subject ${n}`,
    url: `https://mail.google.com/#all/${n}`,
  };
  return { quote: wordsOf(made), by: address, at, thread };
}

/** A mail of theirs or ours. */
export function momentRow(made: Made): MomentRow {
  const { n, at, whose } = made;
  return {
    ...whose,
    at,
    direction: n % 2 ? 'from-client' : 'from-us',
    channel: 'mail',
    line: wordsOf(made),
    subject: `Subject ${n}`,
    thread: { id: `thread-${Math.floor(n / 4)}`, url: `https://mail.google.com/#all/${n}` },
    site: 'gmail',
    siteKey: `gmail:${whose.account}:${whose.id}`,
    fingerprint: whose.id,
    createdAt: at,
    source: 'imported',
    whole: true,
    to: [],
    addressed: false,
    ours: [whose.account],
  };
}

/** What they asked, answered long ago. */
export function askRow(made: Made): AskRecord {
  const { n, at, whose } = made;
  return fullAsk({
    ...whose,
    thread: `thread-${whose.id}`,
    message: whose.id,
    quote: wordsOf(made),
    kind: ASK_KINDS[n % ASK_KINDS.length] ?? 'info',
    mode: 'clarify',
    questions: [{ family: 'use', text: 'What will you do with it?', what: 'asked', at }],
    answer: 'Decide on the second showroom.',
    needed: 'A figure the board believes.',
    agreed: 'One page instead of ten.',
    result: 'The board said yes.',
    forced: null,
    createdAt: at,
    updatedAt: at,
    source: 'page',
  });
}
