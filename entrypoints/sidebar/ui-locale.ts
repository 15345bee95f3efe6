import { browser } from 'wxt/browser';

/** The language of the browser's own menus (BCP 47); asked once by each page, for the order and words of its dates. */
export function uiLocale(): string {
  const language = browser.i18n.getUILanguage();
  return isLocale(language) ? language : 'en-GB';
}

function isLocale(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}
