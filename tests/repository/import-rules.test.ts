import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LAYERS, type Layer } from './layers.ts';
import { type Import, importsOf, sourceFiles } from './source-files.ts';

const files = sourceFiles();

function layerOf(file: string): Layer | undefined {
  return LAYERS.find(({ folder }) => file.startsWith(`${folder}/`));
}

function isAllowed(layer: Layer, { to }: Import): boolean {
  const inTree = /^(entrypoints|components|utils|public)\//.test(to);
  if (!inTree) return layer.packages.some((name) => to === name || to.startsWith(`${name}/`));
  if (to.endsWith('.css') || to.startsWith('public/_locales/')) return true;
  return [layer.folder, ...layer.folders].some((folder) => to.startsWith(`${folder}/`));
}

describe('the import rules', () => {
  it('give every source file a place in the table', () => {
    expect(files.filter((file) => !layerOf(file))).toEqual([]);
  });

  it.each(LAYERS)('hold in $folder', (layer) => {
    const own = files.filter((file) => file.startsWith(`${layer.folder}/`));
    expect(own.length, `${layer.folder} is in the table but has no files`).toBeGreaterThan(0);
    const broken = own.flatMap(importsOf).filter((one) => !isAllowed(layer, one));
    expect(broken).toEqual([]);
  });

  it('are the ones the architecture page shows', () => {
    const page = readFileSync('docs/architecture.md', 'utf8');
    for (const { folder, folders, packages } of LAYERS) {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${folder}\` |`));
      expect(row, `docs/architecture.md has no row for ${folder}`).toBeDefined();
      const named = [...(row ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name).slice(1);
      expect(named.sort()).toEqual([...folders, ...packages].sort());
    }
  });
});
