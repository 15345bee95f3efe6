import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { JoinedList } from '../../../components/person/JoinedList.tsx';
import type { JoinedClient } from '../../../utils/messaging/calls/clients.ts';
import '../patience.ts';
import { axeFaults } from '../axe.ts';
import { show } from '../ledgers/show.tsx';
import { NOW } from '../samples/dana.ts';

const JOINED: JoinedClient = {
  merge: 'm1',
  person: 'p2',
  name: 'Nora Q.',
  address: 'nora.q@mail.example',
  at: NOW,
};

afterEach(cleanup);

describe('X6 clients who were joined to one', { timeout: 60_000 }, () => {
  it('are named with their address and day, and parted by a button', async () => {
    const part = vi.fn();
    const container = show(<JoinedList joined={[JOINED]} onPart={part} />);
    expect(container.querySelector('li span')?.textContent).toBe('Nora Q. nora.q@mail.example · today');
    fireEvent.click(screen.getByRole('button', { name: 'Part them: Nora Q.' }));
    expect(part.mock.calls).toEqual([[JOINED]]);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('take no room where there are none', () => {
    expect(show(<JoinedList joined={[]} onPart={() => {}} />).children).toHaveLength(0);
  });
});
