import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { PromiseCard } from '../../../components/ledgers/PromiseCard.tsx';
import { NO_DAY } from '../../../utils/ledgers/entry.ts';
import type { PromiseEntry } from '../../../utils/ledgers/promise.ts';
import '../patience.ts';
import { axeFaults } from '../axe.ts';
import { promise, THEIRS } from '../samples/ledgers.ts';
import { promiseActions, show } from './show.tsx';

function showCard(entry: PromiseEntry, actions = promiseActions()) {
  const container = show(<PromiseCard promise={entry} name="Dana Whitfield" tone="sore" actions={actions} />);
  return { actions, container };
}
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

afterEach(cleanup);

describe('D7 the card of a promise', { timeout: 60_000 }, () => {
  it('says who promised, in which words and where, and how late it is', async () => {
    const { container } = showCard(promise());
    expect(screen.getByRole('heading', { name: 'You promised' })).toBeDefined();
    expect(screen.getByText('9 days late')).toBeDefined();
    expect(container.querySelector('blockquote')?.textContent).toBe(
      'I will send you the ROI sheet by 13 November',
    );
    expect(container.querySelector('.aside')?.textContent).toBe(
      'Said 12 October · due 13 November · Re: Second oven',
    );
    expect(await axeFaults(container)).toEqual([]);
  });

  it('names the client where the promise is theirs, without a mail where there is none', async () => {
    const { container } = showCard(THEIRS);
    expect(screen.getByRole('heading', { name: 'Dana Whitfield promised' })).toBeDefined();
    expect(screen.getByText(/^by Tue,? 24 Nov$/u)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Open the mail' })).toBeNull();
    expect(await axeFaults(container)).toEqual([]);
  });

  it.each([
    ['y', 'kept'],
    ['m', 'exceeded'],
    ['l', 'missed'],
    ['z', 'released'],
  ])('is settled by one key: %s is %s', (key, how) => {
    const { actions } = showCard(promise());
    press(key);
    expect(actions.settle.mock.calls).toEqual([[promise(), how]]);
  });

  it('opens its mail', () => {
    const { actions } = showCard(promise());
    press('o');
    expect(actions.openMail).toHaveBeenCalledWith(promise().evidence?.thread?.url);
  });

  it('is reworded and moved to another day by keys, and the keys of the card rest meanwhile', async () => {
    const { actions, container } = showCard(promise());
    press('e');
    const words = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'In your words' });
    expect(document.activeElement).toBe(words);
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.input(words, { target: { value: ' The ROI sheet, with the spring in it ' } });
    fireEvent.input(screen.getByLabelText('Due on'), { target: { value: '2026-12-01' } });
    fireEvent.keyDown(words, { key: 'y' });
    fireEvent.keyDown(words, { key: 'Enter' });
    await waitFor(() => expect(screen.queryByLabelText('Due on')).toBeNull());
    expect(actions.edit.mock.calls).toEqual([
      [promise(), 'The ROI sheet, with the spring in it', '2026-12-01'],
    ]);
    expect(actions.settle).not.toHaveBeenCalled();
  });

  it('takes an empty day for none, and an empty text for nothing', async () => {
    const { actions } = showCard(promise());
    press('e');
    fireEvent.input(screen.getByLabelText('Due on'), { target: { value: '' } });
    const words = screen.getByRole('textbox', { name: 'In your words' });
    fireEvent.input(words, { target: { value: '  ' } });
    fireEvent.keyDown(words, { key: 'Enter' });
    expect(actions.edit).not.toHaveBeenCalled();
    fireEvent.input(words, { target: { value: 'The sheet' } });
    fireEvent.keyDown(words, { key: 'Enter' });
    await waitFor(() => expect(actions.edit).toHaveBeenCalledWith(promise(), 'The sheet', NO_DAY));
  });

  it('keeps the words in their field where they did not arrive, and drops them on Esc', async () => {
    const { actions } = showCard(promise(), promiseActions(false));
    press('e');
    const words = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'In your words' });
    fireEvent.input(words, { target: { value: 'Another wording' } });
    fireEvent.keyDown(words, { key: 'Enter' });
    await waitFor(() => expect(actions.edit).toHaveBeenCalledOnce());
    await Promise.resolve();
    expect(words.isConnected && words.value).toBe('Another wording');
    fireEvent.keyDown(words, { key: 'Escape' });
    expect(words.isConnected).toBe(false);
  });

  it('shows the user’s own words above the quote where they differ', () => {
    const { container } = showCard(promise({ text: 'ROI sheet for the board' }));
    expect(screen.getByText('ROI sheet for the board')).toBeDefined();
    expect(container.querySelector('blockquote')?.textContent).toContain('I will send you the ROI sheet');
  });

  it('shows the beginning of five thousand characters, and all of them when asked', () => {
    const quote = 'We will look at the oven again. '.repeat(156).trim();
    const evidence = { quote, by: null, at: null, thread: null };
    const { container } = showCard(promise({ text: quote.slice(0, 1_000), evidence }));
    const shown = () => container.querySelector('blockquote')?.textContent?.length ?? 0;
    expect(shown()).toBeLessThan(400);
    fireEvent.click(screen.getByRole('button', { name: 'All of it' }));
    expect(shown()).toBe(quote.length);
  });
});
