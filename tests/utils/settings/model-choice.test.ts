import { describe, expect, it } from 'vitest';
import { isOn, modelName, NO_MODEL, runsElsewhere } from '../../../utils/settings/model-choice.ts';
import { settingsFrom } from '../../../utils/settings/settings-schema.ts';

const ON = { use: 'endpoint', endpoint: 'http://127.0.0.1:11434', name: 'llama3.2' } as const;

describe('the choice of a model', () => {
  it('is none until the user chooses', () => {
    expect(isOn(NO_MODEL)).toBe(false);
    expect(settingsFrom({}).model).toEqual(NO_MODEL);
  });

  it('is on with a program and a model of it, or with the browser’s own', () => {
    expect(isOn(ON)).toBe(true);
    expect(isOn({ ...ON, name: '' })).toBe(false);
    expect(isOn({ ...ON, use: 'browser' })).toBe(true);
    expect(isOn({ ...ON, use: 'none' })).toBe(false);
    expect([modelName(ON), modelName({ ...ON, use: 'browser' })]).toEqual(['llama3.2', '']);
  });

  it.each(['gpt-oss:120b-cloud', 'qwen3:cloud', ' kimi-k2:1t-CLOUD '])(
    'is never %s, which runs elsewhere',
    (name) => {
      expect(runsElsewhere(name)).toBe(true);
      expect(isOn({ ...ON, name })).toBe(false);
    },
  );

  it.each(['llama3.2', 'cloudy:3b', 'my-cloudmodel', ''])('takes %s for one that runs here', (name) => {
    expect(runsElsewhere(name)).toBe(false);
  });

  it.each(['http://evil.example', 'https://127.0.0.1', 'http://127.0.0.1/v1', 7, null])(
    'is none where %s was found in the browser’s storage',
    (endpoint) => {
      expect(settingsFrom({ model: { ...ON, endpoint } }).model).toEqual(NO_MODEL);
    },
  );
});
