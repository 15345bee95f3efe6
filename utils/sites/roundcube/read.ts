import { normaliseEmail } from '../../clients/normalise-email.ts';
import type { PageView } from '../../clients/page-view.ts';
import { readTheme } from '../../dom/page-theme.ts';
import { sentMessage } from '../sent-message.ts';
import { answeredThread, draftIn, ownIdentity, readCompose } from './compose.ts';
import { composeBox, isCompose } from './compose-box.ts';
import { type OpenMail, readMail } from './message.ts';
import { type PageEnv, readEnv } from './page-env.ts';
import { type RoundcubeSelectors, VARIANTS } from './selectors.ts';
import { sentAt, sentThread } from './sent.ts';

/** Tells light from dark; `readTheme`, or something that remembers. */
export type ThemeOf = (surface: Element) => 'light' | 'dark';

/** What a Roundcube page shows: a mail, the list with a preview, or a mail being written. Null: nothing of these. */
export function readPage(
  document: Document,
  location: Location,
  themeOf: ThemeOf = readTheme,
): PageView | null {
  for (const { id, selectors } of VARIANTS) {
    const found =
      writing(document, location, selectors) ??
      mail(document, location, selectors) ??
      preview(document, location, selectors);
    if (found)
      return { site: 'roundcube', variant: id, theme: themeOf(document.body), record: null, ...found };
  }
  return null;
}

type Found = Omit<PageView, 'site' | 'variant' | 'theme' | 'record'>;

function writing(document: Document, location: Location, names: RoundcubeSelectors): Found | null {
  if (!isCompose(document, names)) return null;
  const env = readEnv(document);
  const compose = env && readCompose(document, env, names);
  if (!env || !compose) return null;
  const account = ownIdentity(document, env, names);
  const thread = answeredThread(document, location, env);
  const at = sentAt(document, names);
  if (at === null || account === null || compose.recipients.length === 0)
    return { account, place: 'compose', thread, messages: [], compose };
  return {
    account,
    place: 'thread',
    thread: thread ?? sentThread(document, location, names),
    messages: [sentMessage(account, compose.recipients, compose.draft)],
    compose: null,
    sentAt: at,
  };
}

/** The draft alone, of the page where a mail is written. */
export function readDraft(document: Document): string | null {
  for (const { selectors } of VARIANTS) {
    const env = readEnv(document);
    const box = env && composeBox(document, selectors);
    if (env && box) return draftIn(box, env, selectors);
  }
  return null;
}

function mail(document: Document, location: Location, names: RoundcubeSelectors): Found | null {
  const env = readEnv(document);
  const open = env && readMail(document, location, env, names);
  return env && open ? shown(open, env, env.popOut ? 'pop-out' : 'thread') : null;
}

function preview(document: Document, location: Location, names: RoundcubeSelectors): Found | null {
  const inner = previewDocument(document, names);
  const env = inner && readEnv(inner);
  const open = inner && env && readMail(inner, location, env, names);
  return env && open ? shown(open, env, 'preview') : null;
}

/** The document in the preview's frame, which comes from the same server and may be read. */
export function previewDocument(document: Document, names: RoundcubeSelectors): Document | null {
  return document.querySelector<HTMLIFrameElement>(names.preview)?.contentDocument ?? null;
}

function shown(open: OpenMail, env: PageEnv, place: PageView['place']): Found {
  const account = env.username === null ? null : normaliseEmail(env.username);
  return { account, place, thread: open.thread, messages: [open.message], compose: null };
}
