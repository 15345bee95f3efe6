import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

interface Printed {
  readonly id?: string;
  readonly line?: number;
  readonly error?: string;
  readonly [field: string]: unknown;
}

function run(input: string): Printed[] {
  const script = new URL('./judge.ts', import.meta.url).pathname;
  const { stdout, status } = spawnSync(process.execPath, [script], { input, encoding: 'utf8' });
  expect(status).toBe(0);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Printed);
}

const MESSAGE = {
  id: 'm-1',
  from: { name: 'Nora Beck', email: 'nora@beck.example' },
  to: { name: 'Ada Lund', email: 'ada@lund.example' },
  date: '2026-05-04T09:00:00+02:00',
  subject: 'Chairs',
  body: "Hi Ada,\n\nWe need two days of upholstery training in May. I'll send the list on Friday.\n\nBest\nNora\n\n> old words",
};

describe('S1, S2 · judging on the command line', () => {
  it('writes a line for each message, and goes on after one that is none', { timeout: 60_000 }, () => {
    const lines = run(`${JSON.stringify(MESSAGE)}\nnot json\n\n{"body": 3}\n${JSON.stringify(MESSAGE)}\n`);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatchObject({
      id: 'm-1',
      text: "We need two days of upholstery training in May. I'll send the list on Friday.",
      asks: [{ quote: 'We need two days of upholstery training in May', kind: 'solution' }],
      deciding: 'solution',
      mode: 'challenge',
      stop: null,
      promises: [{ by: 'client', quote: "I'll send the list on Friday", due: '2026-05-08' }],
      wishes: [],
    });
    expect(lines[0]?.questions).not.toEqual([]);
    expect(lines[1]).toEqual({ line: 2, error: 'not JSON' });
    expect(lines[2]).toEqual({ line: 4, error: 'not a message: date' });
    expect(lines[3]).toEqual(lines[0]);
  });
});
