import { build } from 'esbuild';

/** The adapter as one script that leaves it in `globalThis.ovationTest`, to be run inside a page. */
export async function bundleAdapter(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { roundcube } from './utils/sites/roundcube/adapter.ts';`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'ovationTest',
    target: 'es2024',
  });
  return outputFiles[0]?.text ?? '';
}
