/** What can be said of a thing: one attends a training, reads a report, uses a tool. `other` allows neither. */
export type ThingClass = 'event' | 'document' | 'tool' | 'people' | 'other';

const EVENT =
  /^(?:trainings?|workshops?|courses?|sessions?|days?|webinars?|talks?|tours?|visits?|seminars?|dinners?|weekends?|afternoons?|mornings?|evenings?|coaching|e-learning|classes|class|lessons?|retreat|offsite|tastings?|rehearsals?|kick-off|fair)$/;
const DOCUMENT =
  /^(?:reports?|decks?|brochures?|slides?|documents?|summary|summaries|analysis|flyers?|leaflets?|manuals?|guides?|handbooks?|catalogues?|catalogs?|posters?|letters?|plans?|pages?|page|papers?|presentations?|sheets?|overview|breakdown|spreadsheet|study|proposal|offer|quotation|quote|estimate|programme|menu|menus|drawings?|drawing|charts?|checklist|comparison|newsletter|statement|figures)$/;
const TOOL =
  /^(?:buttons?|login|logins|app|apps|portal|search|chatbot|chat|bot|bots|crm|erp|system|systems|software|module|modules|dashboards?|widget|calendar|calendars|form|forms|filter|filters|licences?|licenses?|seats?|website|site|shop|feature|interface|integration|api|tool|tools|scanner|scanners|tablet|tablets|oven|ovens|mixer|machine|machines|printer|printers|camera|cameras|desk|console|fixtures?|lights?|laptop|laptops|phones?|van|vans|trailer|trailers|pump|pumps|chair|chairs|alert|alerts|reminders?|export|import|map|database|template|templates|line|platform|screen|screens|field|fields|view|sensors?|meters?|dimmers?|alarm|alarms|mirror|sso|sign-on)$/;

/** The class of a thing by its head noun. */
export function thingClass(head: string): ThingClass {
  const word = head.toLowerCase();
  if (EVENT.test(word)) return 'event';
  if (DOCUMENT.test(word)) return 'document';
  return TOOL.test(word) ? 'tool' : 'other';
}
