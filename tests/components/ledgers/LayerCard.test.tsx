import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { LayerCards } from '../../../components/ledgers/LayerCards.tsx';
import type { LayersNow } from '../../../utils/messaging/now.ts';
import '../patience.ts';
import { axeFaults } from '../axe.ts';
import { ANSWERED, DUE_NOW, OVEN, REPLY_NOW } from '../samples/layers.ts';
import { layerActions, show } from './show.tsx';

function showCards(layers: LayersNow, actions = layerActions(), above: readonly string[] = []) {
  const container = show(
    <LayerCards
      layers={layers}
      isElse={({ id }) => !above.includes(id)}
      name="Dana Whitfield"
      actions={actions}
    />,
  );
  return { container, actions };
}
const press = (key: string, part = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...part });
const TIP = expect.objectContaining({ layer: expect.objectContaining({ id: 'tip' }) });

afterEach(cleanup);

describe('K2 a layer that is due', { timeout: 60_000 }, () => {
  it('stands as a draft with their own facts in it, its blanks to be seen, and passes axe', async () => {
    const { container } = showCards(DUE_NOW);
    expect(screen.getByRole('heading', { name: 'A tip' })).toBeDefined();
    expect(container.textContent).toContain('the second oven · delivered 2 November');
    expect(container.querySelector('.theirs')?.textContent).toBe('Dana');
    expect([...container.querySelectorAll('.blank')].map((blank) => blank.textContent)).toEqual([
      'the tip, in a sentence or two they can use today',
      'your name',
    ]);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('goes into the draft, is done, or is left out, each on its key', () => {
    const { actions } = showCards(DUE_NOW);
    press('i');
    expect(actions.take).toHaveBeenCalledWith(TIP, expect.stringContaining('Hi Dana,\n\nOne thing about'));
    press('d');
    press('x');
    expect(actions.settle.mock.calls).toEqual([
      [TIP, 'done'],
      [TIP, 'skipped'],
    ]);
  });

  it('comes back on another day, for it knows no hours: later today would change nothing', async () => {
    const { actions } = showCards(DUE_NOW);
    press('s');
    const [first] = await screen.findAllByRole('button', { name: /Nov|Dec/u });
    expect(first?.textContent).toContain('Tomorrow');
    expect(screen.queryByText('Later today')).toBeNull();
    fireEvent.keyDown(first ?? document.body, { key: '1' });
    expect(actions.move.mock.calls).toEqual([[TIP, '2026-11-23']]);
  });

  it('is reworded by hand: Enter begins a line, Ctrl and Enter keep it', async () => {
    const { actions } = showCards(DUE_NOW);
    press('e');
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', {
      name: 'Your words for this one',
    });
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toMatch(/^\[the tip,/u);
    fireEvent.input(field, { target: { value: 'Hi Dana, use the lower rack.' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(actions.word).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    expect(actions.word).toHaveBeenCalledWith(TIP, 'Hi Dana, use the lower rack.');
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  });

  it('keeps the words in the form where they did not go through', async () => {
    const { actions } = showCards(DUE_NOW, layerActions('draft', false));
    press('e');
    const field = await screen.findByRole('textbox');
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(actions.word).toHaveBeenCalled());
    expect(screen.getByRole('textbox')).toBe(field);
    fireEvent.keyDown(field, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  });

  it('comes later on a day chosen with one more key', async () => {
    const { actions } = showCards(DUE_NOW);
    press('s');
    await screen.findByText('Bring it back');
    press('4');
    expect(actions.move).toHaveBeenCalledWith(TIP, expect.stringMatching(/^2026-1[12]-\d\d$/u));
  });

  it('is not shown twice where it stands above already', () => {
    expect(showCards(DUE_NOW, layerActions(), [OVEN.id]).container.textContent).toBe('');
  });
});

describe('K3 a layer that is held back', { timeout: 60_000 }, () => {
  it.each([
    [
      { why: 'contact', on: '2026-11-18', until: '2026-11-25' },
      'A tip is ready: the second oven. You were in touch on 18 November, so it waits until 25 November.',
    ],
    [{ why: 'quiet', until: '2027-01-04' }, /They asked for quiet until 4 January 2027\.$/u],
    [{ why: 'complaint', since: '2026-11-02' }, /sore with them since 2 November: nothing goes out/u],
  ] as const)('says why: %o', (suppressed, words) => {
    const { container } = showCards({ ...DUE_NOW, suppressed });
    expect(container.textContent).toMatch(words);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('K2 an answer to a check-in', { timeout: 60_000 }, () => {
  it('is for the user alone: their words, no draft, whatever holds layers back', async () => {
    const { container, actions } = showCards(REPLY_NOW);
    expect(screen.getByRole('heading', { name: 'Dana Whitfield has answered' })).toBeDefined();
    expect(screen.getByText('Answer this one yourself.')).toBeDefined();
    expect(container.querySelector('blockquote')?.textContent).toContain('The timer is not');
    expect(await axeFaults(container)).toEqual([]);
    press('o');
    expect(actions.openMail).toHaveBeenCalledWith('https://mail.google.com/mail/u/0/#inbox/7');
    press('d');
    expect(actions.answered).toHaveBeenCalledWith(
      expect.objectContaining({ delivery: ANSWERED, layer: expect.objectContaining({ id: 'check-in' }) }),
    );
  });
});
