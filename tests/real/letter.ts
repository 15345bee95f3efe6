import type { Mail } from './maildir.ts';

/** A letter of plain text that a test tells. Times are Unix ms. */
export interface Letter {
  readonly folder: Mail['folder'];
  /** `Ines Falk <ines@falkprint.example>` */
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly at: number;
  readonly text: string;
}

/** The letter as it comes over the wire. */
export function letter({ folder, from, to, subject, at, text }: Letter): Mail {
  const raw = `From: ${from}
To: ${to}
Subject: ${subject}
Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}
Message-ID: <${at}.${subject.length}@letter.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

${text}
`;
  return { name: subject, folder, raw: new TextEncoder().encode(raw), receivedAt: at };
}
