import { browser } from 'wxt/browser';
import { KEEP_KINDS, type KeepKind } from '../../../utils/messaging/calls/kept.ts';

/** What the entries of the browser's menu are called; the browser itself puts them below our name. */
const TITLES = {
  wish: 'menu_wish',
  promise: 'menu_promise',
  note: 'menu_note',
  fact: 'menu_fact',
} as const;
const PREFIX = 'keep-';

/**
 * Puts the entries for selected words into the browser's menu, on the pages of these sites and on no other.
 * @param patterns match patterns of the sites; where there are none the entries go
 */
export async function alignMenus(patterns: string[]): Promise<void> {
  await browser.contextMenus.removeAll();
  if (patterns.length === 0) return;
  for (const kind of KEEP_KINDS) {
    browser.contextMenus.create({
      id: PREFIX + kind,
      title: browser.i18n.getMessage(TITLES[kind]),
      contexts: ['selection'],
      documentUrlPatterns: patterns,
    });
  }
}

/** What a command's name, or a menu entry's id, keeps words as; null where it is none of these. */
export function kindOf(name: string | number): KeepKind | null {
  return KEEP_KINDS.find((kind) => name === PREFIX + kind) ?? null;
}
