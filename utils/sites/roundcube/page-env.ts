/**
 * What Roundcube's server wrote into the page for Roundcube's own script: the argument of `rcmail.set_env(…)`. Only
 * what is needed, each field null where the page has none. It is read as text; no script of the page is asked.
 */
export interface PageEnv {
  readonly action: string | null;
  readonly mailbox: string | null;
  readonly uid: string | null;
  /** `From` as the mail has it: `Dana Ruiz <dana@acme.example>`. */
  readonly sender: string | null;
  /** The name the user signed in with; on most servers the mail address. */
  readonly username: string | null;
  /** A path that opens the message again, without any token. */
  readonly permaurl: string | null;
  /** How the user writes dates, in jQuery UI's letters: `yy-mm-dd`, `d.m.yy`. */
  readonly dateFormat: string | null;
  /** Of the user interface: `en_US`. */
  readonly locale: string | null;
  /** The page is a window of its own. */
  readonly popOut: boolean;
  readonly composeId: string | null;
  /** `reply`, `forward`, `edit`, `draft`; null for a new mail. */
  readonly composeMode: string | null;
  /** Address by id of the identity. */
  readonly identities: ReadonlyMap<string, string>;
  /** Each identity's signature as plain text, with its separator. */
  readonly signatures: readonly string[];
}

const known = new WeakMap<Document, PageEnv>();
const CALL = 'rcmail.set_env(';

/**
 * The environment of one Roundcube document, or null where it has none. It is looked for in the `head` alone: that is
 * where the server writes it, and no mail can write there. Read once per document; the server never changes it later.
 */
export function readEnv(document: Document): PageEnv | null {
  const seen = known.get(document);
  if (seen) return seen;
  for (const script of document.head?.querySelectorAll('script:not([src])') ?? []) {
    const raw = argumentIn(script.textContent ?? '');
    if (raw === null) continue;
    const env = environment(raw);
    known.set(document, env);
    return env;
  }
  return null;
}

/** The call stands on one line, and its JSON holds no line break. */
function argumentIn(script: string): Record<string, unknown> | null {
  const start = script.indexOf(CALL);
  if (start < 0) return null;
  const lineEnd = script.indexOf('\n', start);
  const line = script.slice(start + CALL.length, lineEnd < 0 ? undefined : lineEnd);
  try {
    return record(JSON.parse(line.slice(0, line.lastIndexOf(')'))));
  } catch {
    return null;
  }
}

function environment(raw: Record<string, unknown>): PageEnv {
  const text = (name: string) => textOf(raw[name]);
  return {
    action: text('action'),
    mailbox: text('mailbox'),
    uid: text('uid'),
    sender: text('sender'),
    username: text('username'),
    permaurl: text('permaurl'),
    dateFormat: text('date_format'),
    locale: text('locale'),
    popOut: Boolean(raw.extwin),
    composeId: text('compose_id'),
    composeMode: text('compose_mode'),
    identities: new Map(
      Object.entries(record(raw.identities) ?? {}).flatMap(([id, identity]) => {
        const email = textOf(record(identity)?.email);
        return email === null ? [] : [[id, email] as const];
      }),
    ),
    signatures: Object.values(record(raw.signatures) ?? {})
      .map((signature) => textOf(record(signature)?.text)?.trim() ?? '')
      .filter((signature) => signature !== ''),
  };
}

function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}

function record(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
}
