import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REACH } from '../../utils/messaging/reach.ts';
import { importsOf, sourceFiles } from './source-files.ts';

const SOURCES = new Set(sourceFiles());

/** A file with every file of ours that comes with it. */
function withItsImports(start: string): string[] {
  const found = new Set([start]);
  for (const file of found) {
    for (const { to } of importsOf(file)) if (SOURCES.has(to)) found.add(to);
  }
  return [...found];
}

/** The calls that the views of an entry make, as they stand in their code. */
function callsOf(entry: string): string[] {
  const code = withItsImports(entry)
    .filter((file) => /^(entrypoints|components)\//.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  return Object.keys(REACH).filter((call) => code.includes(`'${call}'`));
}

/** Made in the browser's own side panel alone, where the same views are shown. */
const NOT_IN_A_FRAME = ['sites.enable'];

/** Words of the open mail, kept beside it: of the protocol, and made by no view yet. */
const NOT_YET_MADE = ['praise.add'];

describe('X1 the views of the sidebar', () => {
  it('make no call that is refused to a frame in a page', () => {
    const made = callsOf('entrypoints/sidebar/main.tsx');
    expect(made).toEqual(expect.arrayContaining(['now.get', 'notes.save', 'ledger.undo', 'frame.inSight']));
    const refused = made.filter((call) => REACH[call as keyof typeof REACH] === 'own');
    expect(refused).toEqual(NOT_IN_A_FRAME);
  });

  it('are answered no call that none of them makes', () => {
    const made = callsOf('entrypoints/sidebar/main.tsx');
    const offered = Object.keys(REACH).filter((call) => REACH[call as keyof typeof REACH] === 'everywhere');
    expect(offered.filter((call) => !made.includes(call))).toEqual(NOT_YET_MADE);
  });
});
