import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { KeysHelp } from '../../../components/capture/KeysHelp.tsx';
import { show } from '../ledgers/show.tsx';
import '../patience.ts';

afterEach(cleanup);

describe('the sheet of keys (look)', () => {
  it('begins with the way out, so that the keyboard stands at its beginning', () => {
    const container = show(<KeysHelp onClose={() => {}} />);
    const [first] = container.querySelectorAll('button, section');
    expect(first).toBe(screen.getByRole('button', { name: 'Close', hidden: true }));
  });

  it('names each key once under what it acts on', () => {
    const container = show(<KeysHelp onClose={() => {}} />);
    const groups = [...container.querySelectorAll('section')].map((group) =>
      [...group.querySelectorAll('.key')].map((key) => key.textContent),
    );
    expect(groups.length).toBeGreaterThan(4);
    for (const keys of groups) expect(new Set(keys).size).toBe(keys.length);
  });
});
