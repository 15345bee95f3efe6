/** How calendars answer an invitation for somebody, in the languages of the usual programs. */
const ANSWERED =
  /^\W*(?:accepted|declined|tentative(?:ly accepted)?|new time proposed|zugesagt|abgesagt|angenommen|abgelehnt|mit vorbehalt|vorläufig(?: zugesagt)?|unter vorbehalt|accepté|refusé|provisoire|aceptad[oa]|rechazad[oa]|geaccepteerd|geweigerd)\s*:/;
/** What such a mail itself says: who answered, and the lines of the event. */
const EVENT =
  /\bwhen\s*:|\binvitation\b|\b(?:has|have) (?:accepted|declined|tentatively accepted)\b|\bwann\s*:|\bquand\s*:/;
/** What a calendar says of itself where the subject is not its own. */
const EVENT_ALONE =
  /^\W*[\p{L} .,'@-]{2,60} (?:has|have) (?:accepted|declined|tentatively accepted|replied "?maybe"? to) (?:this|your|the) (?:invitation|event|meeting)\b/u;
/** A mail program tells that its owner opened the mail. */
const OPENED = /^\W*(?:read|not read|read receipt|gelesen|ungelesen|lu|lecture)\s*:/;
const WAS_OPENED =
  /\b(?:was|has been) (?:read|displayed|opened|deleted without being read)\b|\bwurde\b.{0,80}\bgelesen\b|\ba été (?:lu|affiché)/;

/** What a help desk's program says by itself of a mail that came in. */
const CAME_IN =
  /\b(?:we|our team|our system|the (?:support|service|help ?desk)(?: team)?)(?:'ve| have| has)?(?: safely| successfully)? received your (?:request|message|e-?mail|mail|enquiry|inquiry|query|ticket|submission)\b|\byour (?:request|enquiry|inquiry|query|case|message|e-?mail|ticket|submission)(?: [#\w-]{1,30})? (?:has been|was|is) (?:successfully )?(?:received|logged|registered|created|opened|submitted|assigned)\b|\bthank(?:s| you) for (?:contacting|getting in touch|writing to|reaching out|your (?:enquiry|inquiry|query|request))\b|\b(?:ihre|deine) (?:anfrage|nachricht|e-?mail|mail)\b.{0,60}\b(?:erhalten|eingegangen|empfangen)\b|\bnous avons bien reçu votre (?:demande|message|e-?mail|courriel)\b/;
/** A number for it, or what happens to everybody's. */
const IN_A_ROW =
  /\b(?:ticket|case|request|reference|incident|ref|vorgang|ticketnummer)\b.{0,25}?[#\s:-][a-z]{0,6}-?\d{3,}|\[[#\w -]{0,20}\d{3,}\]|#\d{3,}|\b(?:a|one of our|another) (?:member|colleague|agent|representative|specialist|advis[eo]r)s?\b.{0,60}\bwill\b|\b(?:in|within) (?:the next )?(?:\d+|one|two|three|five|24|48)(?: ?[-–] ?\d+)? (?:working |business )?(?:hours?|days?)\b|\b(?:in the order|first come)\b|\bdo(?: not|n't) (?:reply|answer)\b|\bautomat(?:ed|ic|ically|isch|ique)\b|\bschnellstmöglich\b|\bso schnell wie möglich\b|\bdans les (?:meilleurs|plus brefs) délais\b/;

/** An acknowledgement is short. In characters. */
const LONGEST = 1_500;
/** A sentence that a person writes beside "accepted" is longer than the names and places of an event. In characters. */
const OWN_WORDS = 25;
/** One line that says who accepted what. In characters. */
const EVENT_LINE = 120;

/** Whether the beginning of a subject says that a calendar or a mail program answers. In lower case. */
export function isAnswerMark(subject: string): boolean {
  return ANSWERED.test(subject) || OPENED.test(subject);
}

/**
 * A calendar's answer to an invitation, or the note that a mail was opened: nobody wrote it. Where somebody typed words
 * of their own beside the answer, they wrote.
 * @param subject in lower case
 * @param body the new text, in lower case
 */
export function isCalendarReceipt(subject: string, body: string): boolean {
  if (OPENED.test(subject)) return WAS_OPENED.test(body);
  if (body.includes('?')) return false;
  if (EVENT_ALONE.test(body) && (body.length < EVENT_LINE || body.includes('calendar'))) return true;
  if (!ANSWERED.test(subject)) return false;
  return EVENT.test(body) || body.trim().length < OWN_WORDS;
}

/**
 * What a help desk's program answers at once: "we have received your request, ticket 4711". A person who says so
 * gives no number and names no working hours.
 * @param body the new text, in lower case
 */
export function isAcknowledgement(subject: string, body: string): boolean {
  if (body.length > LONGEST) return false;
  return CAME_IN.test(body) && IN_A_ROW.test(`${subject}\n${body}`);
}

const BOUGHT =
  /\bthank(?:s| you) for (?:your (?:order|purchase|payment|booking|donation)|(?:buying|shopping|ordering|booking)\b)/;
const IN_ALL =
  /\b(?:(?:order |grand |sub)?total(?: paid| charged| due)?|amount (?:paid|charged)|paid (?:by|with) (?:card|visa|mastercard|paypal)|card ending(?: in)?|(?:order|booking|receipt) (?:no\.?|number|ref(?:erence)?\.?|#))\W{0,3}(?:is |of )?[£€$]?(?:[a-z]{2,3} ?)?\d/;

/**
 * What a shop's program writes to whoever bought there: thanks for the order, and its sum or number. Nobody thanks the
 * house they buy from for its order.
 * @param body the new text, in lower case
 */
export function isShopReceipt(body: string): boolean {
  return body.length <= LONGEST && BOUGHT.test(body) && IN_ALL.test(body);
}
