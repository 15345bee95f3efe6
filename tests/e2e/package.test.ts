import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

interface Found {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

it('passes the linter of the Firefox store without an error or a warning (X8)', async () => {
  const { stdout } = await promisify(execFile)(
    'node_modules/.bin/web-ext',
    ['lint', '--source-dir', '.output/firefox-mv3-testing', '--output', 'json'],
    { maxBuffer: 10_000_000 },
  );
  const { errors, warnings } = JSON.parse(stdout) as { errors: Found[]; warnings: Found[] };
  expect([...errors, ...warnings].map(({ code, file, message }) => `${code} ${file}: ${message}`)).toEqual(
    [],
  );
});
