import { browser } from 'wxt/browser';
import type { FramePlace } from '../../utils/messaging/protocol.ts';
import { FOLDED_WIDTH } from './frame-place.ts';
import { giveRoom } from './give-room.ts';
import { isInSight } from './in-sight.ts';
import { raiseOutOf } from './raise.ts';

/** The sidebar's frame on a page. */
export interface Frame {
  place(place: FramePlace): null;
  /** Puts the frame on the page (once) and answers it. */
  show(): HTMLIFrameElement;
  /** Moves the keyboard into the frame, back to where it was on the page, or to the other of the two. */
  focus(on: 'frame' | 'page' | 'other'): null;
  /** Whether it can be seen as it was drawn; where only the page as a whole is drawn otherwise, it is taken out of that. */
  inSight(): boolean;
}

/**
 * A frame of the extension's own origin inside a closed shadow root: page scripts can neither read it nor hear its
 * keys, and `window.length` does not count it. Nothing is on the page before the first `show`, nothing after `signal`.
 */
export function createFrame(document: Document, room: HTMLElement | null, signal: AbortSignal): Frame {
  const host = document.createElement('div');
  const frame = document.createElement('iframe');
  frame.title = browser.i18n.getMessage('name');
  frame.allow = 'clipboard-write';
  // A page with an embedder policy shows nobody else's frame but one that brings no credentials, and of any other the
  // browser tells the page and its server the address (decision 0014). Firefox shows ours as it is.
  if (import.meta.env.BROWSER !== 'firefox') frame.toggleAttribute('credentialless', true);
  frame.style.cssText = 'border: 0; display: block; width: 100%; height: 100%; color-scheme: normal';
  host.attachShadow({ mode: 'closed' }).append(frame);
  if (import.meta.env.BROWSER === 'firefox') leaveToStylesheet(document, host);
  let back: HTMLElement | null = null;
  let place: FramePlace | null = null;

  const apply = () => {
    if (!place || !host.isConnected) return;
    const width = place.folded ? FOLDED_WIDTH : place.width;
    style(host, place.side, width);
    giveRoom(room, place.side, width);
  };
  signal.addEventListener('abort', () => {
    host.remove();
    giveRoom(room, 'right', 0);
  });

  // On paper it would stand on every sheet, and leave its room empty on each.
  const view = document.defaultView;
  const hide = () => {
    host.style.setProperty('display', 'none', 'important');
    giveRoom(room, 'right', 0);
  };
  view?.addEventListener('beforeprint', hide, { signal });
  view?.addEventListener('afterprint', apply, { signal });

  const show = () => {
    if (!host.isConnected && !signal.aborted) {
      frame.src = browser.runtime.getURL('/sidebar.html');
      document.body.append(host);
      apply();
      // Chromium's frame says by itself when it is not seen as it was drawn, and asks.
      if (import.meta.env.BROWSER === 'firefox') raiseOutOf(host);
    }
    return frame;
  };

  return {
    show,
    place(next) {
      place = next;
      apply();
      return null;
    },
    inSight() {
      raiseOutOf(host);
      return isInSight(host);
    },
    focus(on) {
      const inFrame = document.activeElement === host;
      if (on === 'page' || (on === 'other' && inFrame)) return giveFocusBack(document, back);
      if (!inFrame && document.activeElement instanceof HTMLElement) back = document.activeElement;
      show().focus();
      return null;
    },
  };
}

function giveFocusBack(document: Document, back: HTMLElement | null): null {
  if (back?.isConnected && back !== document.body) back.focus();
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  return null;
}

/**
 * In Firefox `page.css` shows the host, so that it is hidden the moment the extension is gone; a host left over from
 * before an update goes for good.
 */
function leaveToStylesheet(document: Document, host: HTMLElement): void {
  for (const left of document.querySelectorAll('[data-beside]')) left.remove();
  host.dataset.beside = '';
}

/** Inline and important, so that no rule of the page reaches the host; the page's styles never reach the frame. */
function style(host: HTMLElement, side: 'left' | 'right', width: number): void {
  const rules: Record<string, string> = {
    ...(import.meta.env.BROWSER === 'firefox' ? {} : { display: 'block' }),
    position: 'fixed',
    top: '0',
    bottom: '0',
    left: side === 'left' ? '0' : 'auto',
    right: side === 'right' ? '0' : 'auto',
    width: `${width}px`,
    'max-width': '100vw',
    // In the top layer the browser would give it a box of its own look.
    height: 'auto',
    margin: '0',
    padding: '0',
    border: '0',
    overflow: 'visible',
    background: 'none',
    // Above the round buttons that chats put into a corner: one of them over it would make every click be refused.
    'z-index': '2147483646',
    'color-scheme': 'normal',
  };
  host.style.setProperty('display', 'none');
  for (const [name, value] of Object.entries(rules)) host.style.setProperty(name, value, 'important');
}
