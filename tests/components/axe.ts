import axe from 'axe-core';

/**
 * What axe says against a rendered part of a page, one line a fault. Contrast needs a real layout and is asked in the
 * gallery; a part of a page stands in no landmark, so that rule is off too.
 */
export async function axeFaults(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}
