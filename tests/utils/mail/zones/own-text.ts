import type { MailMessage, ZoneKind } from '../../../../utils/mail/reading.ts';
import { findZones } from '../../../../utils/mail/zones.ts';
import { mailMessage } from '../mail-message.ts';

/** The zones of a message with their words, white space around them left out. */
export function zoneTexts(text: string, more: Partial<MailMessage> = {}): [ZoneKind, string][] {
  return findZones(mailMessage(text, more)).map(({ kind, start, end }) => [
    kind,
    text.slice(start, end).trim(),
  ]);
}

/** What is taken for the writer's own, signature and goodbye included. */
export function ownText(text: string, more: Partial<MailMessage> = {}): string {
  return zoneTexts(text, more)
    .filter(([kind]) => kind !== 'quote' && kind !== 'forwarded')
    .map(([, words]) => words)
    .join('\n');
}

/** The new text alone. */
export function newText(text: string, more: Partial<MailMessage> = {}): string {
  return zoneTexts(text, more)
    .filter(([kind]) => kind === 'new')
    .map(([, words]) => words)
    .join('\n');
}
