import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Where components learn how dates are written here (BCP 47): the view provides the browser's language. */
export const LocaleContext = createContext('en-GB');

/** The locale in which dates and times are written. */
export function useLocale(): string {
  return useContext(LocaleContext);
}
