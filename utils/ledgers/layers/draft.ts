import type { DeliveryEntry } from '../delivery.ts';
import { fillingOf, type LayerFacts } from './facts.ts';
import { fillTemplate, type LayerDraft } from './fill.ts';
import type { Layer } from './layer.ts';
import type { LayerTemplates } from './templates.ts';

/**
 * K2: the draft of one touch, in the user's words for it or those of its template, with what is known of this client
 * in them and a visible blank for what is not.
 * @param today ISO date where the user is
 * @param locale BCP 47
 */
export function layerDraft(
  delivery: Pick<DeliveryEntry, 'what' | 'claims' | 'season'>,
  layer: Pick<Layer, 'kind' | 'event' | 'words'>,
  facts: LayerFacts,
  templates: LayerTemplates,
  today: string,
  locale: string,
): LayerDraft {
  const template = layer.words ?? templates[layer.kind].text;
  return fillTemplate(template, fillingOf(delivery, layer, facts, today, locale));
}

/** A title is no name: nobody writes "Hi Prof.". */
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|lady|lord|hon|rev|fr|sr|capt|eng|herr|frau)\.?$/iu;

/** A house or a desk is greeted by no first name. */
const NOBODY =
  /^(?:the|team|info|office|support|service|sales|accounts?|accounting|billing|admin(?:istration)?|reception|marketing|hr|it|help ?desk|contact|hello|orders?|purchasing|no-?reply)$/iu;
/** What stands behind a comma without being a first name. */
const AFTER_NAME =
  /^(?:ph\.?d|m\.?d|m\.?b\.?a|m\.?sc|b\.?sc|esq|jr|sr|i{2,3}|iv|inc|ltd|llc|plc|gmbh|ag|co|b\.?v|s\.?a)\.?$/iu;
/** In characters; nobody is called by more. */
const LONGEST_NAME = 30;

/**
 * What a greeting calls somebody: the first name, also of "Okafor, Dana" and "DANA OKAFOR".
 * @returns null where their name is an address, begins with a title or an initial, or is a desk's
 */
export function greetingName(name: string): string | null {
  const plain = name.replace(/["“”„'’]+(?=\s|,|$)|(?<=^|\s)["“”„'‘’]+|\([^)]*\)|\[[^\]]*\]/gu, ' ').trim();
  const [before = '', after = ''] = plain.split(',').map((part) => part.trim());
  const isReversed = /^\S+$/u.test(before) && after !== '' && !AFTER_NAME.test(after.split(/\s+/u)[0] ?? '');
  const first = (isReversed ? after : before).split(/\s+/u)[0] ?? '';
  const isName = /^\p{L}[\p{L}\p{M}.'’-]*$/u.test(first) && /\p{L}.*\p{L}|[\p{Lo}]/u.test(first);
  if (!isName || name.includes('@') || /^\p{L}\.(?:\p{L}\.?)?$/u.test(first)) return null;
  if (TITLE.test(first) || NOBODY.test(first) || first.length > LONGEST_NAME) return null;
  return /^\p{Lu}{3,}$/u.test(first) ? first.charAt(0) + first.slice(1).toLowerCase() : first;
}
