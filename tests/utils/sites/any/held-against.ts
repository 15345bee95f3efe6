import { clientOfRecord } from '../../../../utils/clients/client-of-record.ts';
import { type ClientFound, clientOfView } from '../../../../utils/clients/client-of-view.ts';
import { ownIdentity } from '../../../../utils/clients/own-house.ts';
import type { PageView } from '../../../../utils/clients/page-view.ts';
import type { AnyRead } from '../../../../utils/sites/any/reader.ts';
import type { Expected } from '../../../fixtures/sites/any/any-page.ts';

/**
 * What came of a page: the right client, or nobody where nobody is (`right`); the right ones among the choices
 * (`offered`); choices where nobody is (`needless`); nobody where somebody is (`missed`); a client who is not (`wrong`).
 */
export type Outcome = 'right' | 'offered' | 'needless' | 'missed' | 'wrong';

/** Whom the sidebar would show, as the background works it out, where the user has told nothing of themselves. */
export function clientShown(view: AnyRead['view']): ClientFound {
  if (!view) return { found: 'nobody' };
  const own = ownIdentity(view.account, { emails: [], domains: [] });
  const whole: PageView = { ...view, theme: 'light' };
  return view.record ? clientOfRecord(view.record, own, null) : clientOfView(whole, own);
}

/** Holds what was shown against what is so. */
export function outcomeOf(expected: Expected, found: ClientFound): Outcome {
  const choices = found.found === 'unknown' ? found.candidates.map(({ email }) => email) : [];
  if (found.found === 'client')
    return 'client' in expected && expected.client === found.address.email ? 'right' : 'wrong';
  if ('nobody' in expected) return choices.length > 0 ? 'needless' : 'right';
  if ('client' in expected) return choices.includes(expected.client) ? 'offered' : 'missed';
  return expected.among.every((email) => choices.includes(email)) ? 'offered' : 'missed';
}
