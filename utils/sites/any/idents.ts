/** Attributes in which a page names its own parts, whatever language its user reads. */
const NAMING = ['id', 'class', 'data-testid', 'data-test', 'data-field', 'data-name', 'data-action'] as const;
/** Longer names are generated. */
const LONGEST = 300;

/** What a page calls an element, as words in lower case: `class="conv-layoutHeader"` is `conv layout header`. */
export function identsOf(element: Element): string {
  let words = '';
  for (const name of NAMING) words += ` ${element.getAttribute(name)?.slice(0, LONGEST) ?? ''}`;
  return words
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .toLowerCase();
}

/** What surrounds every page of an application. */
export const CHROME =
  /\b(?:nav|navbar|navigation|sidenav|menu|menubar|topbar|appbar|app bar|el header|topmenu|footer|banner)\b/;
/** Its uppermost part, if there is no title in it. */
export const APP_HEADER =
  /^ *header\b|\b(?:app|page|site|global|main|top|crm|admin|layout) (?:header|bar|toolbar|topbar)\b/;
/** Where an application says who is signed in. */
export const OWN =
  /\b(?:user|account|profile|login|session|signed|sign|me|avatar|welcome|who|whoami|current|dropdown|user tools)\b/;
/** Where it tells what happened. */
export const FEED =
  /\b(?:feed|timeline|activit(?:y|ies)|history|logs?|comments?|threads?|conversations?|messages?|notes?|events?|journal|stream|updates|changes|changelog|audit|articles?|chat|historie|historique)\b/;
/** Who of the user's own house looks after a record. */
export const STAFF =
  /\b(?:owners?|assignees?|assigned|agents?|followers?|watchers?|authors?|creator|staff|manager|team|collaborators?)\b/;
/** What belongs to the one a case or a paper is about. */
export const PARTY = /\b(?:customer|client|requester|requestor|reporter|payer|buyer)\b/;
/** What stands above a part of a page and says what it is. */
export const SECTION = /\b(?:title|heading|headline|header|head|legend|caption|h[1-6])\b/;
