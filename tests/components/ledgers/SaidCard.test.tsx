import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { SaidCard } from '../../../components/ledgers/SaidCard.tsx';
import type { LedgersNow } from '../../../utils/messaging/now.ts';
import '../patience.ts';
import { axeFaults } from '../axe.ts';
import { ledgers, PROPOSED_OURS, PROPOSED_PROMISE, PROPOSED_WISH, SAID, THEIRS } from '../samples/ledgers.ts';
import { praiseActions, promiseActions, show, wishActions } from './show.tsx';

function showCard(held: LedgersNow) {
  const actions = { promises: promiseActions(), wishes: wishActions(), praise: praiseActions() };
  return { actions, container: show(<SaidCard ledgers={held} actions={actions} />) };
}
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const labels = (container: Element) =>
  [...container.querySelectorAll('article')].map((line) => line.getAttribute('aria-label'));

afterEach(cleanup);

describe('D7, D1 what was said in this mail', { timeout: 60_000 }, () => {
  it('is no card where nothing was said', () => {
    expect(showCard(ledgers({})).container.textContent).toBe('');
  });

  it('names each line for what it seems to be, in the words of the mail', async () => {
    const { container } = showCard(SAID);
    expect(labels(container).map((label) => label?.replaceAll(',', ''))).toEqual([
      'Kept it seems',
      'They promise by Fri 4 Dec',
      'You promised',
      'A wish',
    ]);
    expect([...container.querySelectorAll('blockquote')].map((quote) => quote.textContent)).toEqual([
      'I asked the night shift about the labels: Polish it is.',
      PROPOSED_PROMISE.text,
      PROPOSED_OURS.text,
      PROPOSED_WISH.text,
    ]);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('answers the first line by one key, with or without Shift, and a later one once it is held', async () => {
    const { actions, container } = showCard(SAID);
    press('=');
    expect(actions.promises.settle.mock.calls).toEqual([[THEIRS, 'kept']]);
    await waitFor(() => expect(labels(container)).toHaveLength(3));
    const [theirs, , wished] = container.querySelectorAll<HTMLElement>('article');
    theirs?.focus();
    press('+');
    expect(actions.promises.confirm.mock.calls).toEqual([
      [PROPOSED_PROMISE, PROPOSED_PROMISE.text, PROPOSED_PROMISE.day],
    ]);
    wished?.focus();
    press('-');
    expect(actions.wishes.refuse.mock.calls).toEqual([[PROPOSED_WISH]]);
    press('+');
    expect(actions.wishes.confirm.mock.calls).toEqual([[PROPOSED_WISH, PROPOSED_WISH.text]]);
  });

  it('answers the next line by a second key, though the first is still on its way', async () => {
    const { actions } = showCard(
      ledgers({ promises: { proposed: [PROPOSED_PROMISE] }, wishes: { proposed: [PROPOSED_WISH] } }),
    );
    press('+');
    await waitFor(() => expect(screen.queryAllByText(PROPOSED_PROMISE.text)).toHaveLength(0));
    press('+');
    expect(actions.promises.confirm).toHaveBeenCalledOnce();
    expect(actions.wishes.confirm.mock.calls).toEqual([[PROPOSED_WISH, PROPOSED_WISH.text]]);
  });

  it('shows a line again that could not be kept', async () => {
    const { actions } = showCard(ledgers({ wishes: { proposed: [PROPOSED_WISH] } }));
    let refuse = (_kept: boolean) => {};
    actions.wishes.confirm.mockReturnValue(
      new Promise<boolean>((done) => {
        refuse = done;
      }),
    );
    press('+');
    await waitFor(() => expect(screen.queryAllByText(PROPOSED_WISH.text)).toHaveLength(0));
    refuse(false);
    await waitFor(() => expect(screen.getAllByText(PROPOSED_WISH.text)).not.toHaveLength(0));
  });

  it('goes on to the next line once the first is answered', () => {
    const { container } = showCard(SAID);
    press('-');
    expect(labels(container)[0]).toMatch(/^They promise/u);
  });

  it('says who had given the word that seems kept', () => {
    const quote = 'here are the three quotes for the barre';
    const ours = { ...THEIRS, id: 'ours', by: 'us' } as const;
    const shownKept = [{ id: 'ours', quote }];
    const { container } = showCard(ledgers({ promises: { open: [THEIRS, ours], shownKept } }));
    expect(container.querySelector('.aside')?.textContent).toBe(`You had promised: ${ours.text}`);
  });

  it('hides “kept, it seems” on “not yet”, and settles nothing', () => {
    const { actions } = showCard(SAID);
    fireEvent.click(screen.getByRole('button', { name: /^Not yet/u }));
    expect(screen.queryByText('Kept, it seems')).toBeNull();
    expect(actions.promises.settle).not.toHaveBeenCalled();
  });

  it('keeps a promise in other words and on another day', async () => {
    const { actions, container } = showCard(ledgers({ promises: { proposed: [PROPOSED_PROMISE] } }));
    press('e');
    const words = await screen.findByRole('textbox', { name: 'In your words' });
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.input(words, { target: { value: 'The floor plan' } });
    fireEvent.input(screen.getByLabelText('Due on'), { target: { value: '2026-12-07' } });
    fireEvent.keyDown(words, { key: 'Enter' });
    await waitFor(() =>
      expect(actions.promises.confirm.mock.calls).toEqual([
        [PROPOSED_PROMISE, 'The floor plan', '2026-12-07'],
      ]),
    );
  });

  it('keeps a wish in other words', async () => {
    const { actions } = showCard(ledgers({ wishes: { proposed: [PROPOSED_WISH] } }));
    const line = screen.getByRole('article', { name: 'A wish' });
    fireEvent.click(within(line).getByRole('button', { name: /^Edit/u }));
    const words = await screen.findByRole('textbox', { name: 'In your words' });
    fireEvent.input(words, { target: { value: 'A quiet second oven' } });
    fireEvent.keyDown(words, { key: 'Enter' });
    await waitFor(() =>
      expect(actions.wishes.confirm.mock.calls).toEqual([[PROPOSED_WISH, 'A quiet second oven']]),
    );
  });
});
