import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TierChoice } from '../../../components/nudges/TierChoice.tsx';
import type { Tier } from '../../../utils/clients/tier.ts';
import { USUAL_HABITS } from '../../../utils/settings/nudge-habits.ts';
import '../patience.ts';
import { axeFaults } from '../axe.ts';
import { show } from '../ledgers/show.tsx';

function showTier(tier: Tier | null) {
  const onTier = vi.fn<(tier: Tier | null) => void>();
  const container = show(<TierChoice tier={tier} tiers={USUAL_HABITS.tiers} onTier={onTier} />);
  return { container, onTier };
}
const press = (key: string) => fireEvent.keyDown(document.body, { key });
const pressed = () => screen.getAllByRole('button', { pressed: true }).map(({ textContent }) => textContent);

afterEach(cleanup);

describe('X5 how close a client is kept', { timeout: 60_000 }, () => {
  it('shows which it is, with its intervals in words, and passes axe', async () => {
    const { container } = showTier('regular');
    expect(pressed()).toEqual(['Regularly']);
    expect(screen.getByText(/45 days after you last heard from them; after 3 months/u)).toBeDefined();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('says what it is for while nothing is chosen, and passes axe', async () => {
    const { container } = showTier(null);
    expect(pressed()).toEqual(['Not followed']);
    expect(screen.getByText(/you hear of it when it has been too long/u)).toBeDefined();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('chooses another on a click, and leaves the same alone', () => {
    const { onTier } = showTier('often');
    fireEvent.click(screen.getByRole('button', { name: 'Often' }));
    fireEvent.click(screen.getByRole('button', { name: 'Now and then' }));
    fireEvent.click(screen.getByRole('button', { name: 'Not followed' }));
    expect(onTier.mock.calls).toEqual([['seldom'], [null]]);
  });

  it.each([
    ['often', 'regular', 'Regularly'],
    ['seldom', null, 'Not followed'],
    [null, 'often', 'Often'],
  ] as const)('goes on from %s with one key, printed on what it leads to', (tier, next, words) => {
    const { onTier } = showTier(tier);
    expect(
      screen.getByRole('button', { name: new RegExp(`^${words}`, 'u') }).getAttribute('aria-keyshortcuts'),
    ).toBe('T');
    press('T');
    expect(onTier.mock.calls).toEqual([[next]]);
  });
});
