/** No page hides its words deeper, in open shadow roots inside each other. */
const MAX_DEPTH = 8;

/**
 * The elements under `root` that match, those in open shadow roots too.
 * @param hosts what may hold a shadow root that matters; the fewer elements match, the cheaper. Empty: none is entered
 */
export function deepAll(root: ParentNode, selector: string, hosts: string, depth = 0): Element[] {
  const found = [...root.querySelectorAll(selector)];
  if (hosts === '' || depth >= MAX_DEPTH) return found;
  for (const host of root.querySelectorAll(hosts)) {
    if (host.shadowRoot) found.push(...deepAll(host.shadowRoot, selector, hosts, depth + 1));
  }
  return found;
}
