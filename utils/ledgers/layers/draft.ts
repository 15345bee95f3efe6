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

/** What a greeting calls somebody, or null where their name is an address or begins with a title. */
export function greetingName(name: string): string | null {
  const first = name.trim().split(/[\s,]+/u)[0] ?? '';
  return first === '' || name.includes('@') || TITLE.test(first) ? null : first;
}
