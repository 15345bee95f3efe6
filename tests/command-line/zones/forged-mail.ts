import type { Address } from '../../../utils/clients/address.ts';

/**
 * A mail of forge (github.com/mailgun/forge, CC BY 3.0; Enron mails cleansed by EDRM): `…_body` with `#sig#` in front of
 * each line of the signature, `…_sender` with the sender's name or address. Read from a folder outside the project.
 */
export interface Forged {
  readonly name: string;
  readonly from: Address | null;
  readonly lines: readonly { readonly text: string; readonly signed: boolean }[];
}

export function forgedMail(name: string, body: string, sender: string): Forged {
  const lines = body.split(/\r?\n/).map((line) => ({
    text: line.replace(/^#sig#/, ''),
    signed: line.startsWith('#sig#'),
  }));
  return { name, from: senderOf(sender.trim()), lines };
}

/** `"Cook  Diane H." <diane@x.example>`, a bare address, or a name alone. */
function senderOf(text: string): Address | null {
  if (text === '') return null;
  const email = /[^\s<>"]+@[^\s<>"]+/.exec(text)?.[0] ?? '';
  const name = text
    .replace(/<[^<>]*>/, '')
    .replaceAll('"', '')
    .trim();
  return { name: name === '' || name === email ? null : name, email: email.toLowerCase() };
}
