/** More, less, bigger or another: the request turns what is delivered, however curt it is. */
const OTHERWISE =
  /\b(?:instead of|rather than|in place of|(?:from|than) \d+ to \d+|double|triple|halve|twice (?:as|the)|by \d+|up \d+|to every|\p{L}*(?:bigger|larger|smaller|longer|shorter|thicker|wider|higher|taller))\b|\b(?:\d+|two|three|four|five|six|a (?:few|couple)|some) (?:more|extra|additional|further)\b|\b(?:another|an? (?:extra|additional|further|second|third|fourth|fifth)|extra) \p{L}/u;

/** Papers, addresses and passwords are put right, sent again or to another: that is admin. */
const PAPERS =
  /\b(?:invoices?|receipts?|statements?|cop(?:y|ies)|address(?:es)?|accounts?|e-?mails?|passwords?|links?|logins?|log-?ins?|users?|names?|vat|p\.?o\.?|iban|bank|certificates?|phone|number(?! of)|contacts?|codes?|keys?|badges?)\b/;

/** They have decided: the guide questions no decision. */
const DECIDED = /\b(?:decided|resolved|voted)\b/;

/** Whether a message asks for more, for less or for something else than is delivered now. */
export function turnsAmount(text: string): boolean {
  const plain = text.toLowerCase();
  return OTHERWISE.test(plain) && !PAPERS.test(plain) && !DECIDED.test(plain);
}
