import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SameCard } from '../../../components/person/SameCard.tsx';
import type { SameAs } from '../../../utils/messaging/calls/clients.ts';
import '../patience.ts';
import { axeFaults } from '../axe.ts';
import { show } from '../ledgers/show.tsx';

const SAME: SameAs = {
  person: 'p2',
  name: 'Nora Quist',
  address: 'nora.q@mail.example',
  reason: { why: 'record', where: 'Quist, Nora' },
};

afterEach(cleanup);

describe('X6 two clients who may be one', { timeout: 60_000 }, () => {
  it('are both named with the reason, and joined or kept apart by the user alone', async () => {
    const actions = { merge: vi.fn(), apart: vi.fn() };
    const container = show(
      <SameCard same={SAME} name="Nora" address="nora@quist.example" actions={actions} />,
    );
    expect(screen.getByText('The record “Quist, Nora” gives both addresses.')).toBeTruthy();
    expect([...container.querySelectorAll('li')].map((row) => row.textContent)).toEqual([
      'Nora · nora@quist.example',
      'Nora Quist · nora.q@mail.example',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'One person' }));
    fireEvent.click(screen.getByRole('button', { name: 'Two people' }));
    expect(actions.merge.mock.calls).toEqual([['p2']]);
    expect(actions.apart.mock.calls).toEqual([['p2']]);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('of one name in one house say so', () => {
    const same: SameAs = { ...SAME, reason: { why: 'name' } };
    show(
      <SameCard same={same} name="Nora" address="n@q.example" actions={{ merge: vi.fn(), apart: vi.fn() }} />,
    );
    expect(screen.getByText('The same name, from the same company.')).toBeTruthy();
  });

  it('are not asked about where nobody comes into question', () => {
    const actions = { merge: vi.fn(), apart: vi.fn() };
    expect(
      show(<SameCard same={null} name="N" address="n@q.example" actions={actions} />).children,
    ).toHaveLength(0);
  });
});
