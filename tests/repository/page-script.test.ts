import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** What the script may weigh over the wire. */
const MOST_BYTES = 15_000;

/** What is evaluated in a page: Gmail, Outlook, another mailbox, any other site, an unknown one. */
const SCRIPTS = ['page', 'outlook', 'mailbox', 'site', 'any', 'any-people', 'any-mail', 'teach'] as const;

/** Bundles a script of a page as the build does. */
async function bundled(
  script: (typeof SCRIPTS)[number],
): Promise<{ readonly code: string; readonly files: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [`entrypoints/${script}/index.ts`],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2024',
    external: ['wxt/*'],
    define: { 'import.meta.env.BROWSER': '"chrome"' },
  });
  const [output] = Object.values(metafile.outputs);
  return { code: outputFiles[0]?.text ?? '', files: Object.keys(output?.inputs ?? {}) };
}

describe.each(SCRIPTS)('the script %s.js, that is evaluated on every page of its kind (X1, X2)', (script) => {
  it(`weighs at most ${MOST_BYTES} bytes over the wire`, async () => {
    const { code } = await bundled(script);
    expect(gzipSync(code).length).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('holds no library', async () => {
    const { files } = await bundled(script);
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => file.includes('node_modules'))).toEqual([]);
  });
});
