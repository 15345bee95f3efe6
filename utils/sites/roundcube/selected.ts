import type { SelectedWords } from '../../clients/page-view.ts';
import { selectedIn } from '../../dom/selected-in.ts';
import { mailParts } from './message.ts';
import { readEnv } from './page-env.ts';
import { previewDocument } from './read.ts';
import { type RoundcubeSelectors, VARIANTS } from './selectors.ts';

/** What is selected in the mail that is open, on the page itself or in the preview's frame; null where nothing is. */
export function readSelected(document: Document): SelectedWords | null {
  for (const { selectors } of VARIANTS) {
    for (const place of [document, previewDocument(document, selectors)]) {
      const found = place && selectedOn(place, selectors);
      if (found) return found;
    }
  }
  return null;
}

function selectedOn(document: Document, names: RoundcubeSelectors): SelectedWords | null {
  const env = readEnv(document);
  const parts = env && mailParts(document, env, names);
  if (!parts) return null;
  const text = selectedIn(parts.body, names.attachment);
  return text ? { text, message: parts.id } : null;
}
