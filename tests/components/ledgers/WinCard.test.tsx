import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WinCard, type WinCardProps } from '../../../components/ledgers/WinCard.tsx';
import type { WinActions } from '../../../components/ledgers/win-actions.ts';
import type { WinNow } from '../../../utils/messaging/now.ts';
import '../patience.ts';
import { axeFaults } from '../axe.ts';
import { show } from './show.tsx';

const WIN: WinNow = { kind: 'tender', quote: 'we won the hospital contract', origin: 'm1\nwe won' };

function showWin(win = WIN) {
  const insert = vi.fn<WinCardProps['actions']['insert']>();
  const answer = vi.fn<WinActions['answer']>();
  const container = show(<WinCard win={win} actions={{ insert, wins: { answer } }} />);
  const card = screen.getByRole('region', { name: 'They have something to celebrate' });
  return { container, insert, answer, card };
}
const press = (key: string, on: HTMLElement) => {
  on.focus();
  fireEvent.keyDown(on, { key });
};

afterEach(cleanup);

describe('S6 a win of theirs', { timeout: 60_000 }, () => {
  it('stands in their words, with a message and ways that cost only time', async () => {
    const { container, card } = showWin();
    expect(card.querySelector('blockquote')?.textContent).toBe(WIN.quote);
    expect(card.querySelector('.parts .theirs')?.textContent).toBe(WIN.quote);
    expect(card.querySelector('.parts .blank')?.textContent).toBe('what you saw them put into it');
    expect([...card.querySelectorAll('li')].map((one) => one.textContent)).toEqual([
      'Call for five minutes, and ask one thing: What do you think decided it in your favour?',
      'Tell a colleague who worked on it that it went well',
    ]);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('puts the message in the draft by the key i and by its button', () => {
    const { card, insert } = showWin();
    press('i', card);
    fireEvent.click(within(card).getByRole('button', { name: 'Put in the draft' }));
    expect(insert.mock.calls).toEqual([
      [expect.stringContaining('“we won the hospital contract.”'), null],
      [expect.stringContaining('[what you saw them put into it]'), null],
    ]);
  });

  it.each([
    ['d', 'Keep as celebrated', 'done'],
    ['x', 'Not now', 'not-this'],
  ] as const)('is answered by the key %s and by its button', (key, button, how) => {
    const { card, answer } = showWin();
    press(key, card);
    fireEvent.click(within(card).getByRole('button', { name: button }));
    expect(answer.mock.calls).toEqual([
      [WIN, how],
      [WIN, how],
    ]);
  });
});
