import type { PageCompose } from '../../clients/page-view.ts';
import { addressOf } from '../../clients/parse-address.ts';
import { bodyText } from '../../dom/body-text.ts';
import { firstOf } from '../../dom/first-of.ts';
import { type ComposeBox, chooseBox, nameOfBox } from '../compose-boxes.ts';
import { type GmailSelectors, NOT_DRAFT, VARIANTS } from './selectors.ts';
import { isVisible, visibleIn } from './visible.ts';

const MAX_DRAFT = 20_000;
const MAX_RECIPIENTS = 50;
/** So many chips are looked at; what was pasted into the draft and looks like one is among them. */
const MAX_CHIPS = 500;
/** Compose boxes have not changed with the rest of the page: the newest names serve all variants. */
const { selectors } = VARIANTS[0] as { readonly selectors: GmailSelectors };

/**
 * The compose box the user is in, else the one they were in last, else the only one, else the only one inside the
 * open thread.
 * @param wasIn Whether the caret last stood in this element.
 * @returns null where no box is open, or several and none of them is the user's
 */
export function findBox(
  document: Document,
  thread: Element | null,
  wasIn: (body: HTMLElement) => boolean,
): ComposeBox | null {
  return chooseBox(boxesIn(document), document, thread, wasIn);
}

/** The open compose box that was read under this name, or null. */
export function boxNamed(document: Document, { id }: Pick<PageCompose, 'id'>): ComposeBox | null {
  return boxesIn(document).find(({ root }) => idOf(root) === id) ?? null;
}

function boxesIn(document: Document): ComposeBox[] {
  return visibleIn(document, selectors.box).flatMap((root) => {
    if (isInDraft(root)) return [];
    const body = root.querySelector<HTMLElement>(selectors.boxBody);
    return body !== null && isVisible(body) ? [{ root, body }] : [];
  });
}

/** What stands in a compose box. */
export function readBox({ root, body }: ComposeBox): PageCompose {
  const chips = firstOf(root.querySelectorAll(selectors.chip), MAX_CHIPS, (chip) => !isInDraft(chip));
  return {
    id: idOf(root),
    format: body.getAttribute('contenteditable') === 'plaintext-only' ? 'plain' : 'rich',
    recipients: chips.first
      .slice(0, MAX_RECIPIENTS)
      .flatMap(
        (chip) =>
          addressOf(chip.getAttribute('data-name'), chip.getAttribute('data-hovercard-id') ?? '') ?? [],
      ),
    draft: draftIn(body),
  };
}

/** What the user has typed into the body of a compose box. */
export function draftIn(body: HTMLElement): string {
  return bodyText(body, MAX_DRAFT, NOT_DRAFT);
}

/** Whether an element was pasted or quoted into a draft, and looks like a part of the page only there. */
function isInDraft(element: Element): boolean {
  return element.closest(selectors.boxBody) !== null;
}

/** The page's own id of the box; the draft's id comes only with the first save, so it does not serve. */
function idOf(root: HTMLElement): string {
  const written = root.querySelector<HTMLInputElement>('input[name="composeid"]')?.value ?? '';
  if (written !== '') return written;
  return nameOfBox(root);
}
