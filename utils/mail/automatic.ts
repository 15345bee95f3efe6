import type { AutomaticKind, MailMessage } from './reading.ts';
import { isAcknowledgement, isAnswerMark, isCalendarReceipt, isShopReceipt } from './receipts.ts';
import { isAwayIn } from './replies/away-in.ts';

type Headers = Readonly<Record<string, string>>;

/** What mail programs say of themselves (RFC 3834 and common custom); trusted before any wording. */
function byHeaders(headers: Headers): AutomaticKind | null {
  const has = (name: string, form: RegExp): boolean => form.test(headers[name] ?? '');
  if (has('content-type', /multipart\/report/i) || 'x-failed-recipients' in headers) return 'bounce';
  if (has('auto-submitted', /auto-replied/i) || 'x-autoreply' in headers || 'x-autorespond' in headers)
    return 'out-of-office';
  if (has('precedence', /auto_reply/i)) return 'out-of-office';
  if ('list-unsubscribe' in headers || has('precedence', /bulk|list|junk/i)) return 'newsletter';
  return has('auto-submitted', /auto-generated|auto-notified/i) ? 'notification' : null;
}

const AWAY =
  /\b(i am|i'm|we are|i will be|i'll be|currently|am) (currently |now |presently )?(out of (the )?office|ooo|away( from (the office|my desk))?|on (annual |maternity |parental |paternity |sick )?leave|on (holiday|vacation|sabbatical|a business trip)|off (sick|work)|travell?ing)\b|^\W*(currently )?ooo\b|\b(the|our) offices? (is|are|will be) closed\b|\bwe are closed\b/;
const AWAY_SIGNS =
  /\b(in my absence|no access to|limited access|on my return|upon my return|when i (return|am back|get back)|urgent (matters|enquiries|inquiries|requests|questions|cases)|(if|for anything|for|should it be) urgent|thank you for your (message|e-?mail|mail)|thanks for your (message|e-?mail|mail)|will be back|(back|returning|return) (on|in|at|to|from|mon|tue|wed|thu|fri|sat|sun|\d|the \d)|reopen(s|ing)?|please contact|until (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|\d|the \d))/;
/** Beside it something is decided or sent: a person wrote. */
const DECIDES =
  /\b(yes|go ahead|agreed|approved|attached|enclosed|works for (me|us)|(fine|ok|okay) (by|with|for) (me|us)|happy to (talk|meet|speak)|option \w{1,2}|we('ll| will)? (take|choose|go (for|with)))\b/;
const AWAY_SUBJECT =
  /^\W*(automatic reply|auto(matic)?[ -]?(reply|response|matische antwort)|autosvar|autoreply|out of (the )?office|abwesen|nicht im (büro|hause?)\b|absence( du bureau)?\s?:|absent du bureau|réponse automatique|respuesta automática|risposta automatica|automatisch antwoord|automatisk svar|automaattinen vastaus|afwezig|fravær|frånvaro|ferie|resposta automática|ausencia|ausência|fuera de (la )?oficina|fuori (ufficio|sede)|assenza|poissa|automatiskt svar|automatyczna odpowiedź|nieobecno|automatick[áé] odpov|automatikus válasz|răspuns automat|otomatik (yanıt|cevap)|автоответ|автоматический ответ|αυτόματη απάντηση|自動(応答|返信|回覆)|自动(回复|答复)|자동 ?(회신|응답))|\bout of (the )?office\b/;
const BOUNCE =
  /^\W*(undeliver(able|ed)|delivery (status notification|failure|has failed)|returned mail|mail delivery (failed|subsystem)|failure notice|nicht zustellbar)/;
const RECEIPT =
  /\b(remittance advice|payment (received|confirmation|has been (released|received|processed))|order (confirmation|confirmed|received)|your (order|receipt|booking|payment|ticket)\b.{0,40}\b(confirmed|confirmation|received|shipped|number|reference|is on its way))/;
const CALENDAR =
  /^\W*(accepted|declined|tentative(ly accepted)?|invitation|updated invitation|cancell?ed( event)?|reminder|zugesagt|abgesagt|angenommen|abgelehnt)\s*:/;
const ROBOT =
  /\b(this is an automat(ed|ic)|automatically generated|auto-generated|generated automatically|do not reply to this|please do not reply|this (mailbox|inbox|address) is not monitored)\b/;
const SMALL_PRINT =
  /\b(unsubscribe|view (this (e-?mail|message) )?in (your )?browser|manage (your )?(e-?mail )?preferences|you (are receiving|receive|received) this (e-?mail|message|newsletter)|update your preferences)\b/;
const ROBOT_ADDRESS =
  /^(no-?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?|notifications?|newsletter|news|alerts?|automated|calendar|calendar-notification|info-noreply)\b|\bno-?reply\b/;

/** In characters. */
const LONGEST_MARK = 60;

/** A mail is told by its beginning and its end; whole books in between change nothing. */
function ends(text: string): string {
  return text.length <= 6000 ? text : `${text.slice(0, 3000)}\n${text.slice(-3000)}`;
}

function isAway(subject: string, body: string): boolean {
  if (AWAY_SUBJECT.test(subject)) return true;
  const isEnglish = AWAY.test(body.slice(0, 300)) && AWAY_SIGNS.test(body);
  const isPlain = !body.includes('?') && !DECIDES.test(body) && body.length < 700;
  return (isEnglish && isPlain) || isAwayIn(body);
}

/**
 * A subject without the mark that an automatic answer sets before the one it answers: `Automatic reply: Training`,
 * `Accepted: Training` → `Training`. Any other subject stays as it is.
 */
export function withoutAutomaticMark(subject: string): string {
  const end = subject.slice(0, LONGEST_MARK).indexOf(':') + 1;
  const mark = subject.slice(0, end).toLowerCase();
  const isMark = AWAY_SUBJECT.test(mark) || BOUNCE.test(mark) || CALENDAR.test(mark) || isAnswerMark(mark);
  return isMark ? subject.slice(end).trim() : subject;
}

/**
 * Tells mail that no person wrote to this person: by its headers where a file gave them, else by subject,
 * sender and wording. Null for a person's mail. `fresh` is the new text of the message.
 */
export function automaticKind(message: MailMessage, fresh: string): AutomaticKind | null {
  const told = message.headers === undefined ? null : byHeaders(message.headers);
  if (told !== null) return told;
  const subject = message.subject.slice(0, 300).toLowerCase();
  const body = ends(fresh).toLowerCase().replaceAll('’', "'");
  const whole = ends(message.text).toLowerCase();
  const robot = ROBOT_ADDRESS.test(message.from?.email ?? '') || ROBOT.test(whole);
  if (BOUNCE.test(subject) || /^(mailer-daemon|postmaster)@/.test(message.from?.email ?? '')) return 'bounce';
  if (isAway(subject, body)) return 'out-of-office';
  if (SMALL_PRINT.test(whole) && !SMALL_PRINT.test(body.slice(0, 200))) return 'newsletter';
  return receiptOf(subject, body, robot);
}

/** What a program writes when something has come in or was answered; null where a person may have written it. */
function receiptOf(subject: string, body: string, robot: boolean): AutomaticKind | null {
  if (RECEIPT.test(`${subject}\n${body}`) && robot) return 'receipt';
  if (isAcknowledgement(subject, body) || isShopReceipt(body)) return 'receipt';
  if (isCalendarReceipt(subject, body)) return 'notification';
  return robot || (CALENDAR.test(subject) && /\bwhen:|\binvitation\b/.test(body)) ? 'notification' : null;
}
