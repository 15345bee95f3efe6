import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

const sources = ['components', 'entrypoints', 'utils']
  .flatMap((folder) =>
    readdirSync(join(process.cwd(), folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(folder, file),
    ),
  )
  .filter((file) => /\.tsx?$/u.test(file))
  .concat('wxt.config.ts')
  .map((file) => readFileSync(join(process.cwd(), file), 'utf8'))
  .join('\n');

describe('X1 the words of the views', () => {
  it('are all used somewhere', () => {
    const idle = Object.keys(messages).filter(
      (key) => !sources.includes(`'${key}'`) && !sources.includes(`__MSG_${key}__`),
    );
    expect(idle).toEqual([]);
  });

  it('exist for every key that is asked for', () => {
    const asked = [...sources.matchAll(/\b(?:t|getMessage)\('([A-Za-z0-9_]+)'/gu)].map(
      ([, key]) => key ?? '',
    );
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((key) => !(key in messages))).toEqual([]);
  });

  it('are warm without shouting: none is empty, none has an exclamation mark', () => {
    const shouting = Object.values(messages).filter(
      ({ message }) => !message.trim() || message.includes('!'),
    );
    expect(shouting).toEqual([]);
  });

  it('count in pairs: every word for one has its word for many', () => {
    const keys = Object.keys(messages);
    const ones = keys.filter((key) => key.endsWith('_one'));
    expect(ones.filter((key) => !keys.includes(key.replace(/_one$/u, '_other')))).toEqual([]);
  });
});
