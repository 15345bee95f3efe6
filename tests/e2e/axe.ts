import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { View } from '../browser/view.ts';

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** What axe says against a view as it stands, contrast included, one line a fault; an empty list is the aim. */
export async function axeFaults(view: Pick<View, 'evaluate'>): Promise<string[]> {
  await view.evaluate(AXE);
  return view.evaluate(async () => {
    const { axe: here } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await here.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.any[0]?.message ?? ''}`.trim()),
    );
  });
}
