import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../../public/_locales/en/messages.json';

/** The name of one message in `public/_locales/en/messages.json`; a name that is not there does not compile. */
export type MessageKey = keyof typeof messages;

/** Gives the words for a message; `$1`, `$2` … in it are replaced by `subs` in order. */
export type Text = (key: MessageKey, ...subs: readonly (string | number)[]) => string;

/**
 * Where components find their words. A component must not know the browser, so the page that renders it provides
 * `browser.i18n.getMessage` here, and a test provides the file itself. Without a provider a key stands for its words.
 */
export const TextContext = createContext<Text>((key) => key);

/** The words of the nearest provider. */
export function useText(): Text {
  return useContext(TextContext);
}
