import { isOwnAddress, ownIdentity } from '../../../utils/clients/own-house.ts';
import { readSettings } from '../../../utils/settings/store.ts';

/** Tells the user's own addresses from those of colleagues. @param account the mailbox that an entry belongs to */
export async function ownAddresses(account: string): Promise<(address: string) => boolean> {
  const { ownEmails, ownDomains } = await readSettings();
  const own = ownIdentity(account, { emails: ownEmails, domains: ownDomains });
  return (address) => isOwnAddress(address, own);
}
