/**
 * Where a ledger's list stands on the full page, as `openHome` takes it; of one client, or of all.
 * @param about the client by id and by an address, by which the page can name them
 */
export function ledgerPlace(
  ledger: string,
  about?: { readonly person: string; readonly address: string },
): string {
  const parts = ['ledgers', ledger, ...(about ? [about.person, about.address] : [])];
  return parts.map(encodeURIComponent).join('/');
}
