import { unmangled } from './artefacts.ts';
import type { Line } from './lines.ts';
import { isGroupWiseHeading } from './marked.ts';

const ORIGINAL = [
  'original message',
  'original appointment',
  'reply separator',
  'inline attachment follows',
  'ursprüngliche nachricht',
  'originalnachricht',
  'original-nachricht',
  "message d'origine",
  'message original',
  'mensaje original',
  'messaggio originale',
  'oorspronkelijk bericht',
  'ursprungligt meddelande',
  'oprindelig meddelelse',
  'oprindelig besked',
  'opprinnelig melding',
  'mensagem original',
  'исходное сообщение',
  '元のメッセージ',
  '原始邮件',
  '原始郵件',
  '원본 메시지',
];
const FORWARDED = [
  'forwarded message',
  'forwarded by',
  'forwarded mail',
  'forward header',
  'weitergeleitete nachricht',
  'weitergeleitet von',
  'message transféré',
  'mensaje reenviado',
  'messaggio inoltrato',
  'doorgestuurd bericht',
  'vidarebefordrat meddelande',
  'videresendt meddelelse',
  'mensagem encaminhada',
  '転送されたメッセージ',
  '转发的邮件',
  '轉寄郵件',
  '전달된 메시지',
];
/** These stand on a line of their own, without dashes (Apple Mail). */
const BARE_FORWARDED = [
  'begin forwarded message',
  'anfang der weitergeleiteten',
  'début du message réexpédié',
  'inicio del mensaje reenviado',
  'inizio messaggio inoltrato',
];

/**
 * What a dividing line announces: `-----Original Message-----` a quote, `---------- Forwarded message` a
 * forwarded mail; null for every other line.
 */
export function separatorKind(line: Line): 'quote' | 'forwarded' | null {
  if (isGroupWiseHeading(line.text)) return 'quote';
  const text = unmangled(line.text.slice(0, 240)).trim().toLowerCase();
  if (BARE_FORWARDED.some((words) => text.startsWith(words))) return 'forwarded';
  if (!/^[-_=]{2,}/.test(text)) return null;
  if (FORWARDED.some((words) => text.includes(words))) return 'forwarded';
  // "---- On 4 May 2026, Ada wrote ----" (Zoho, Android): dashes on both sides, where others put a colon.
  if (/^-{2,}.+\s(wrote|schrieb|a écrit|escribió|ha scritto)\s?-{2,}$/.test(text)) return 'quote';
  return ORIGINAL.some((words) => text.includes(words)) ? 'quote' : null;
}
