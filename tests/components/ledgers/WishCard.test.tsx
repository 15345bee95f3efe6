import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { WishCard } from '../../../components/ledgers/WishCard.tsx';
import type { WishEntry } from '../../../utils/ledgers/wish.ts';
import '../patience.ts';
import { axeFaults } from '../axe.ts';
import { choose } from '../choose.ts';
import { REFUSED_ONCE, wish } from '../samples/ledgers.ts';
import { show, wishActions } from './show.tsx';

function showCard(entry: WishEntry, actions = wishActions()) {
  return { actions, container: show(<WishCard wish={entry} name="Dana Whitfield" actions={actions} />) };
}
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

afterEach(cleanup);

describe('D5 the card of a wish', { timeout: 60_000 }, () => {
  it('quotes what they once wished, with its day and its mail, in no colour', async () => {
    const { container } = showCard(wish());
    expect(screen.getByRole('heading', { name: 'Dana Whitfield once wished' })).toBeDefined();
    expect(screen.getByText(/half of my night shift reads Polish/u)).toBeDefined();
    expect(container.querySelector('.aside')?.textContent).toBe('Said 3 March · Labels');
    expect(container.querySelector('.card')?.className).toContain('quiet');
    expect(await axeFaults(container)).toEqual([]);
  });

  it('does not put a no of ours into their mouth (D2)', () => {
    showCard(REFUSED_ONCE);
    expect(screen.getByRole('heading', { name: 'You once had to say no to Dana Whitfield' })).toBeDefined();
  });

  it('opens the draft with it, lets it go and opens its mail by one key each', () => {
    const { actions } = showCard(wish());
    for (const key of ['q', 'z', 'o']) press(key);
    expect(actions.openWith.mock.calls).toEqual([[wish()]]);
    expect(actions.letGo.mock.calls).toEqual([[wish()]]);
    expect(actions.openMail.mock.calls).toEqual([[wish().evidence?.thread?.url]]);
  });

  it('is granted with route, effort, cost and reaction in one small form (D4)', async () => {
    const { actions, container } = showCard(wish());
    press('g');
    const route = screen.getByRole('combobox', { name: 'How was it granted?' });
    expect(document.activeElement).toBe(route);
    expect(await axeFaults(container)).toEqual([]);
    choose(route, 'bought');
    choose(screen.getByRole('combobox', { name: 'Effort' }), 'hours');
    choose(screen.getByRole('combobox', { name: 'They were' }), 'delighted');
    const cost = screen.getByRole('textbox', { name: 'Cost' });
    fireEvent.input(cost, { target: { value: ' 12 euros ' } });
    fireEvent.keyDown(cost, { key: 'Enter' });
    await waitFor(() => expect(cost.isConnected).toBe(false));
    expect(actions.grant.mock.calls).toEqual([
      [wish(), { route: 'bought', effort: 'hours', cost: '12 euros', reaction: 'delighted' }],
    ]);
  });

  it('needs nothing but the route, and says nothing it was not told', async () => {
    const { actions } = showCard(wish());
    press('g');
    const route = screen.getByRole('combobox', { name: 'How was it granted?' });
    choose(route, 'no');
    fireEvent.keyDown(route, { key: 'Enter' });
    await waitFor(() =>
      expect(actions.grant).toHaveBeenCalledWith(wish(), {
        route: 'no',
        effort: null,
        cost: null,
        reaction: 'unknown',
      }),
    );
  });

  it('leaves the form on Esc with the keyboard on the card, and keeps it where nothing arrived', async () => {
    const { actions, container } = showCard(wish(), wishActions(false));
    container.querySelector<HTMLElement>('.card')?.focus();
    press('g');
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    await waitFor(() => expect(actions.grant).toHaveBeenCalledOnce());
    await Promise.resolve();
    const cost = screen.getByRole('textbox', { name: 'Cost' });
    fireEvent.keyDown(cost, { key: 'Escape' });
    expect(cost.isConnected).toBe(false);
  });

  it('is reworded, and has no day to edit', async () => {
    const { actions } = showCard(wish());
    press('e');
    expect(screen.queryByLabelText('Due on')).toBeNull();
    const words = screen.getByRole('textbox', { name: 'In your words' });
    fireEvent.input(words, { target: { value: 'Labels in Polish' } });
    fireEvent.keyDown(words, { key: 'Enter' });
    await waitFor(() => expect(actions.edit).toHaveBeenCalledWith(wish(), 'Labels in Polish'));
  });
});
