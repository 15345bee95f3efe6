import { normaliseEmail } from '../../clients/normalise-email.ts';
import type { PageFault } from '../../clients/page-health.ts';
import type { PageView } from '../../clients/page-view.ts';
import { bareMail } from '../bare-mail.ts';
import { countsOf, type PageCheck, partsOf } from '../page-check.ts';
import { composeBox } from './compose-box.ts';
import { readMail } from './message.ts';
import { readEnv } from './page-env.ts';
import { previewDocument } from './read.ts';
import { type RoundcubeSelectors, VARIANTS } from './selectors.ts';

/** Roundcube writes what a page is for on its body. */
type Action = 'show' | 'preview' | 'compose';

/** Looks whether Roundcube's page reads as it should. @returns null for a list with nothing beside it */
export function checkRoundcube(document: Document, location: Location): PageCheck | null {
  const [newest] = VARIANTS;
  if (!newest) return null;
  const { id, selectors } = newest;
  const inner = previewDocument(document, selectors);
  const page = [document, inner].find((one): one is Document => one !== null && actionOf(one) !== null);
  const action = page && actionOf(page);
  if (!page || !action) return null;
  const fault = action === 'compose' ? composeFault(page, selectors) : mailFault(page, location, selectors);
  const parts = partsOf(page, selectors);
  const place = placeOf(page, action);
  const isUnknown = fault === 'no-thread';
  const username = readEnv(page)?.username ?? '';
  return {
    health: {
      site: 'roundcube',
      variant: isUnknown ? null : id,
      place,
      fault,
      found: countsOf(parts),
    },
    bare:
      fault === null
        ? null
        : bareMail(page, location, { site: 'roundcube', place, account: normaliseEmail(username) }),
    parts,
  };
}

function actionOf({ body }: Document): Action | null {
  const actions: readonly Action[] = ['show', 'preview', 'compose'];
  return actions.find((action) => body?.classList.contains(`action-${action}`)) ?? null;
}

function placeOf(page: Document, action: Action): PageView['place'] {
  if (action !== 'show') return action;
  return readEnv(page)?.popOut ? 'pop-out' : 'thread';
}

function mailFault(page: Document, location: Location, names: RoundcubeSelectors): PageFault | null {
  const env = readEnv(page);
  const mail = env && readMail(page, location, env, names);
  if (!mail) return 'no-thread';
  // A mail without a sender shows no address at all.
  const header = page.querySelector(names.header)?.textContent ?? '';
  return mail.message.from === null && header.includes('@') ? 'no-sender' : null;
}

function composeFault(page: Document, names: RoundcubeSelectors): PageFault | null {
  return readEnv(page) && composeBox(page, names) ? null : 'no-compose';
}
