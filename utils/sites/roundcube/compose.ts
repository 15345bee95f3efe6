import { normaliseEmail } from '../../clients/normalise-email.ts';
import type { PageCompose, PageThread } from '../../clients/page-view.ts';
import { parseAddress } from '../../clients/parse-address.ts';
import { bodyText } from '../../dom/body-text.ts';
import { firstOf } from '../../dom/first-of.ts';
import { type ComposeBox, composeBox } from './compose-box.ts';
import type { PageEnv } from './page-env.ts';
import { typedDraft } from './plain-draft.ts';
import type { RoundcubeSelectors } from './selectors.ts';

const MAX_DRAFT = 20_000;
const MAX_RECIPIENTS = 50;
const MAX_SUBJECT = 1_000;

/** What the compose page holds, or null while its box is still loading. */
export function readCompose(document: Document, env: PageEnv, names: RoundcubeSelectors): PageCompose | null {
  const box = composeBox(document, names);
  if (!box) return null;
  const recipients = firstOf(document.querySelectorAll(names.recipient), MAX_RECIPIENTS);
  return {
    id: env.composeId ?? 'compose',
    format: box.format,
    recipients: recipients.first.flatMap((item) => parseAddress(item.getAttribute('title') ?? '') ?? []),
    draft: draftIn(box, env, names),
  };
}

/** What the user has typed into the box. */
export function draftIn(box: ComposeBox, env: PageEnv, names: RoundcubeSelectors): string {
  return box.format === 'rich'
    ? bodyText(box.element, MAX_DRAFT, names.richKeep)
    : typedDraft(box.element.value.slice(0, 10 * MAX_DRAFT), env.signatures).slice(0, MAX_DRAFT);
}

/**
 * The thread a reply belongs to. The compose page does not name the mail it answers; where the page before it was that
 * mail's own page, the browser does (`document.referrer`), else the id is null.
 */
export function answeredThread(document: Document, location: Location, env: PageEnv): PageThread | null {
  if (env.composeMode !== 'reply') return null;
  const subject =
    document.querySelector<HTMLInputElement>('#compose-subject')?.value.slice(0, MAX_SUBJECT) ?? '';
  const before = URL.canParse(document.referrer) ? new URL(document.referrer) : null;
  const query = before?.origin === location.origin ? before.searchParams : new URLSearchParams();
  const mailbox = query.get('_mbox');
  const uid = query.get('_uid');
  if (!before || query.get('_action') !== 'show' || mailbox === null || uid === null)
    return { id: null, subject, url: location.href };
  const answered = new URLSearchParams({ _task: 'mail', _action: 'show', _uid: uid, _mbox: mailbox });
  return { id: `${mailbox}/${uid}`, subject, url: `${before.origin}${before.pathname}?${answered}` };
}

/** The user's standard identity: Roundcube lists it first. */
export function ownIdentity(document: Document, env: PageEnv, names: RoundcubeSelectors): string | null {
  const first = document.querySelector<HTMLOptionElement>(names.identity)?.value;
  const email = env.identities.get(first ?? '') ?? [...env.identities.values()][0];
  return email === undefined ? null : normaliseEmail(email);
}
