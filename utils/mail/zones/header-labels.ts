import { unmangled } from './artefacts.ts';
import type { Line } from './lines.ts';

export type Label = 'from' | 'sent' | 'date' | 'to' | 'cc' | 'subject';

/**
 * How mail programs name the rows above a quoted message, by what the row holds. `sent` are names that stand
 * nowhere but in mail; a `date` may also head a row of somebody's travel plan.
 * Collected from the reply formats of Outlook, Apple Mail, Gmail, Lotus Notes, cc:Mail and Thunderbird.
 */
const LABELS: Readonly<Record<Label, string>> = {
  from: 'from|author|von|de|da|från|fra|van|od|lähettäjä|kimden|expéditeur|remitente|mittente|от|差出人|发件人|寄件者|寄件人|보낸 사람|보낸사람',
  sent: 'sent|gesendet|envoyé|envoyé le|enviado|enviado el|enviada em|enviado em|inviato|verzonden|skickat|sendt|wysłano|lähetetty|gönderildi|отправлено|送信日時|发送时间|发送日期|寄件日期|보낸 날짜',
  date: 'date|datum|fecha|data|dato|päivämäärä|tarih|дата|日付|日時|日期|날짜',
  to: 'to|an|à|para|a|aan|till|til|do|kime|vastaanottaja|destinataire|destinatario|кому|宛先|收件人|收件者|받는 사람|받는사람',
  cc: 'cc|bcc|kopie|copie|copia|kopia|kopi|копия|抄送|副本|참조',
  subject:
    'subject|betreff|objet|asunto|oggetto|onderwerp|ämne|emne|temat|assunto|aihe|konu|тема|件名|主题|主旨|主題|제목',
};

const LABEL_OF = new Map<string, Label>(
  Object.entries(LABELS).flatMap(([label, names]) =>
    names.split('|').map((name): [string, Label] => [name, label as Label]),
  ),
);

/** A row of a header: what it tells, and what stands behind its colon. */
export interface HeaderRow {
  readonly label: Label;
  readonly value: string;
}

/** The row that a line is (`*Sent:* Monday …`), or null. Bold marks, indents and quote marks are looked through. */
export function headerRow(line: Line | undefined): HeaderRow | null {
  if (line === undefined) return null;
  const colon = line.text.slice(0, 40).search(/[:：]/);
  if (colon < 1) return null;
  const name = unmangled(line.text.slice(0, colon))
    .replace(/[*_>|]/g, '')
    .trim()
    .toLowerCase();
  const label = LABEL_OF.get(name);
  return label === undefined ? null : { label, value: line.text.slice(colon + 1, colon + 300).trim() };
}
