/*
 * Handlers that a page without a layout does not know of: the library hears an event only where the element has a
 * property for it, as in every browser.
 */
for (const name of ['ondragstart', 'ondragover', 'ondragleave', 'ondragend', 'ondrop']) {
  if (name in HTMLElement.prototype) continue;
  Object.defineProperty(HTMLElement.prototype, name, { value: null, writable: true, configurable: true });
}
