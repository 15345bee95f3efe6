import type { Line } from './lines.ts';

type Label = 'from' | 'sent' | 'to' | 'subject';

/**
 * How mail programs name the rows above a quoted message, by what the row holds.
 * Collected from the reply formats of Outlook, Apple Mail, Gmail, Lotus Notes and Thunderbird.
 */
const LABELS: Readonly<Record<Label, string>> = {
  from: 'from|von|de|da|från|fra|van|od|lähettäjä|kimden|expéditeur|remitente|mittente|от|差出人|发件人|寄件者|寄件人|보낸 사람|보낸사람',
  sent: 'sent|date|gesendet|datum|envoyé|envoyé le|enviado|enviado el|fecha|inviato|data|verzonden|skickat|sendt|dato|wysłano|отправлено|дата|送信日時|日付|日時|发送时间|发送日期|日期|寄件日期|보낸 날짜|날짜',
  to: 'to|an|à|para|a|aan|till|til|do|vastaanottaja|destinataire|destinatario|кому|宛先|收件人|收件者|받는 사람|받는사람',
  subject:
    'subject|betreff|objet|asunto|oggetto|onderwerp|ämne|emne|temat|assunto|aihe|тема|件名|主题|主旨|主題|제목',
};

const LABEL_OF = new Map<string, Label>(
  Object.entries(LABELS).flatMap(([label, names]) =>
    names.split('|').map((name): [string, Label] => [name, label as Label]),
  ),
);

/** The row's meaning if the line is one (`*Sent:* Monday …`), or null. Bold marks and indents are looked through. */
function labelOf(line: Line): Label | null {
  const head = line.text.slice(0, 40);
  const colon = head.search(/[:：]/);
  if (colon < 1) return null;
  const name = head
    .slice(0, colon)
    .replace(/[*_>|]/g, '')
    .trim()
    .toLowerCase();
  return LABEL_OF.get(name) ?? null;
}

/** How far below the first row the others may stand: wrapped recipients take lines of their own. */
const WINDOW = 8;

function labelsFrom(lines: readonly Line[], first: number): { labels: Set<Label>; last: number } {
  const labels = new Set<Label>();
  let last = first;
  for (let index = first; index < Math.min(lines.length, first + WINDOW); index += 1) {
    const line = lines[index];
    if (line === undefined || line.text.trim() === '') break;
    const label = labelOf(line);
    if (label === null) continue;
    // A row that comes twice belongs to the next block; stopping here also bounds the work.
    if (labels.has(label)) break;
    labels.add(label);
    last = index;
  }
  return { labels, last };
}

/**
 * Where a block of rows such as `From: … / Sent: … / To: …` starting at this line ends (index after its
 * last row), or null where none starts here. Two different rows must stand together; one of them says who
 * wrote it, or (Lotus style) the rows name receiver and subject.
 */
export function headerBlockEnd(lines: readonly Line[], first: number): number | null {
  const line = lines[first];
  if (line === undefined || labelOf(line) === null) return null;
  const { labels, last } = labelsFrom(lines, first);
  const told = labels.has('from') ? labels.size >= 2 : labels.has('to') && labels.has('subject');
  return told ? last + 1 : null;
}
