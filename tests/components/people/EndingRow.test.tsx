import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { EndingRow } from '../../../components/people/EndingRow.tsx';
import type { EndingHere } from '../../../utils/messaging/people-now.ts';
import { axeFaults } from '../axe.ts';
import { show } from '../ledgers/show.tsx';
import '../patience.ts';
import { ending } from '../samples/people.ts';
import { peopleActions } from './people-actions.ts';

function showRow(here: Partial<EndingHere> = {}) {
  const actions = peopleActions();
  const container = show(
    <EndingRow here={{ origin: 'print dana', set: null, proposed: 'neutral', ...here }} actions={actions} />,
  );
  return { actions, container };
}
const pressed = () => screen.getAllByRole('button', { pressed: true }).map(({ textContent }) => textContent);

afterEach(cleanup);

describe('P1 how a mail ended', { timeout: 60_000 }, () => {
  it.each([
    ['G', 'good'],
    ['N', 'neutral'],
    ['S', 'sore'],
  ] as const)('%s says that it ended %s', async (key, how) => {
    const { actions, container } = showRow();
    fireEvent.keyDown(document.body, { key });
    expect(actions.setEnding).toHaveBeenCalledExactlyOnceWith('print dana', how);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('shows what the reader makes of it as a guess, and presses nothing for the user', () => {
    showRow({ proposed: 'sore' });
    expect(screen.getByText('? it reads sore')).toBeDefined();
    expect(screen.queryAllByRole('button', { pressed: true })).toEqual([]);
  });

  it('guesses no more once the user has said it', () => {
    showRow({ proposed: 'sore', set: ending({ state: 'good' }) });
    expect(screen.queryByText('? it reads sore')).toBeNull();
    expect(pressed()).toEqual(['GoodG']);
  });

  it('shows that a sore one is repaired', () => {
    showRow({ set: ending({ state: 'repaired', repair: { done: 'Called', on: '2026-11-20' } }) });
    expect(pressed()).toEqual(['RepairedS']);
  });
});
