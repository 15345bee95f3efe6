/** What can be said of a thing: one learns at a training, reads a report, uses a tool. `other` allows none. */
export type ThingClass = 'learning' | 'event' | 'offer' | 'document' | 'tool' | 'people' | 'other';

const LEARNING =
  /^(?:trainings?|workshops?|course|sessions?|days?|mornings?|afternoons?|webinars?|seminars?|coaching|e-learning|classes|class|lessons?|talks?)$/;
const EVENT =
  /^(?:tours?|visits?|dinners?|weekends?|evenings?|retreat|offsite|tastings?|conferences?|hearing|ceremony|summit|rehearsals?|kick-off|fair|concerts?|wedding|party|reception|festival|lunch|gala|openings?|launch|premiere|inauguration|outings?|trips?|anniversary)$/;
const OFFER = /^(?:proposal|offer|quotation|quote|estimate|figure|ballpark|pricing)$/;
const DOCUMENT =
  /^(?:reports?|decks?|brochures?|slides?|documents?|summary|summaries|analysis|flyers?|leaflets?|manuals?|guides?|handbooks?|catalogues?|catalogs?|posters?|letters?|plans?|pages?|page|papers?|presentations?|sheets?|overview|breakdown|spreadsheet|study|survey|policy|policies|programme|menu|menus|drawings?|drawing|charts?|checklist|comparison|newsletter|statement|figures|version|list|lists|table|tables|statistics?|data|dossier|memo|memorandum|notes|one-pager|recap|documentation|files?|records?|protocols?|transcript|write-up|briefing)$/;
const TOOL =
  /^(?:buttons?|login|logins|app|apps|portal|search|chatbot|chat|bot|bots|crm|erp|system|systems|software|module|modules|dashboards?|widget|calendar|calendars|form|forms|filter|filters|licences?|licenses?|seats?|website|site|shop|feature|interface|integration|api|tool|tools|scanner|scanners|tablet|tablets|oven|ovens|mixer|machine|machines|printer|printers|camera|cameras|desk|console|fixtures?|lights?|lamps?|heads?|laptop|laptops|phones?|van|vans|trailer|trailers|pump|pumps|chair|chairs|alert|alerts|reminders?|export|import|map|database|template|templates|line|platform|screen|screens|field|fields|view|sensors?|meters?|dimmers?|alarm|alarms|mirror|sso|sign-on)$/;

/** The class of a thing by its head noun. */
export function thingClass(head: string): ThingClass {
  const word = head.toLowerCase();
  if (LEARNING.test(word)) return 'learning';
  if (EVENT.test(word)) return 'event';
  if (OFFER.test(word)) return 'offer';
  if (DOCUMENT.test(word)) return 'document';
  return TOOL.test(word) ? 'tool' : 'other';
}
