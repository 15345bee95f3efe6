import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fixturePage } from './fixture/fixture-page.ts';
import { readReport } from './fixture/read-report.ts';

/**
 * The files of a fixture made of a report: `tests/fixtures/sites/gmail/2026-11-thread.html`, and one for each frame.
 * @param name what to call it instead of the month and the kind of page
 * @throws an `Error` in plain words where the text is no report
 */
export function fixtureFiles(text: string, name?: string): Readonly<Record<string, string>> {
  const { report, lines } = readReport(text);
  const { site, place, variant, fault, day } = report;
  const stem = name ?? `${day.slice(0, 7)}-${place ?? 'page'}`;
  if (!/^[a-z0-9][a-z0-9.-]{0,60}$/.test(stem)) throw new Error(`"${stem}" is no name for a fixture.`);
  const seen = [variant, fault].filter((one) => typeof one === 'string' && /^[\w.-]{1,60}$/.test(one));
  const remark = `Made of a report of ${day}: ${[site, place ?? 'page', ...seen].join(', ')}. Its words are made up.`;
  const { html, frames } = fixturePage(lines, remark);
  const file = (end: string) => `tests/fixtures/sites/${site}/${stem}${end}.html`;
  const inner = frames.map((frame, index) => [file(index === 0 ? '-frame' : `-frame-${index + 1}`), frame]);
  return Object.fromEntries([[file(''), html], ...inner]);
}

function write(files: Readonly<Record<string, string>>): void {
  const taken = Object.keys(files).find((file) => existsSync(file));
  if (taken)
    throw new Error(`${taken} is there already. Give another name: npm run fixture -- NAME < report.json`);
  for (const [file, html] of Object.entries(files)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
    console.log(`wrote ${file}`);
  }
}

if (import.meta.main) {
  try {
    write(fixtureFiles(readFileSync(0, 'utf8'), process.argv[2]));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
