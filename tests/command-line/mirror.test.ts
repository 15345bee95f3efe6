import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function run(input: string): unknown[] {
  const script = new URL('./mirror.ts', import.meta.url).pathname;
  const { stdout, status } = spawnSync(process.execPath, [script], { input, encoding: 'utf8' });
  expect(status).toBe(0);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

const DRAFT = {
  id: 'd-1',
  draft: "Hi Nora,\n\nsadly we don't offer evening courses.\n\nAda",
  recipients: 1,
  replyTo: null,
  known: [],
  trade: 'unknown fields do no harm',
};

describe('S4 · the mirror on the command line', () => {
  it('writes a line for each draft, and goes on after one that is none', { timeout: 60_000 }, () => {
    const remark = { flag: 'refusal', quote: "sadly we don't offer evening courses" };
    const line = {
      id: 'd-1',
      flags: [remark],
      shown: remark,
      displeasure: 'medium',
      medium: 'mail',
      reasons: ['it says no to a wish of theirs'],
    };
    expect(run(`${JSON.stringify(DRAFT)}\n{"draft":\n\n{"id": "x"}\n${JSON.stringify(DRAFT)}\n`)).toEqual([
      line,
      { line: 2, error: 'not JSON' },
      { line: 4, error: 'not a draft: draft' },
      line,
    ]);
  });
});
