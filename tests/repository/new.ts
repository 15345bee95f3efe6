import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { adapterFiles } from './templates/adapter.ts';
import { crmFiles } from './templates/crm.ts';
import { familyFiles } from './templates/family.ts';

/** What a template gives: the files to write, the changes to existing files, and what to do next. */
export interface Scaffold {
  readonly files: Readonly<Record<string, string>>;
  /** Each takes the text of an existing file and gives the new one. */
  readonly edits: Readonly<Record<string, (text: string) => string>>;
  readonly next: string;
}

const TEMPLATES: Readonly<Record<string, (name: string) => Scaffold>> = {
  adapter: adapterFiles,
  crm: crmFiles,
  family: familyFiles,
};

/**
 * Writes the files, the test and the registry line for one more adapter, CRM or family.
 * @throws an `Error` in plain words, before anything is written, when the name is not kebab-case or taken
 */
export function scaffold(kind: string, name: string): Scaffold {
  const template = TEMPLATES[kind];
  if (!template) throw new Error(`Say what to make: npm run new ${Object.keys(TEMPLATES).join('|')} NAME`);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw new Error(`"${name}" should be lower case, words joined by hyphens.`);
  const made = template(name);
  const taken = Object.keys(made.files).find((file) => existsSync(file));
  if (taken) throw new Error(`${taken} is there already.`);
  return made;
}

function write({ files, edits, next }: Scaffold): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${file}`);
  }
  for (const [file, edit] of Object.entries(edits)) {
    writeFileSync(file, edit(readFileSync(file, 'utf8')));
    console.log(`added a line to ${file}`);
  }
  execFileSync(
    'npx',
    [
      'biome',
      'check',
      '--write',
      ...Object.keys(edits),
      ...Object.keys(files).filter((file) => file.endsWith('.ts')),
    ],
    {
      stdio: 'ignore',
    },
  );
  console.log(next);
}

if (import.meta.main) {
  try {
    write(scaffold(process.argv[2] ?? '', process.argv[3] ?? ''));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
