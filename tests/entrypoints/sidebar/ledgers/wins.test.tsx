import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Sidebar } from '../../../../entrypoints/sidebar/Sidebar.tsx';
import { View } from '../../../../entrypoints/sidebar/View.tsx';
import '../../../components/patience.ts';
import { CLIENT, NO_LEDGERS } from '../../../components/samples/dana.ts';
import { memoryDesk } from '../../../components/samples/memory-desk.ts';

const ORIGIN = 'm1\nwe won the design award';
const WIN = { kind: 'award', quote: 'we won the design award', origin: ORIGIN } as const;

async function showWin() {
  const desk = memoryDesk({
    'now.get': () => ({
      state: 'client',
      theme: 'light',
      ...CLIENT,
      due: [],
      ledgers: { ...NO_LEDGERS, win: WIN },
    }),
    'wins.answer': () => ({ event: 'e1' }),
    'ledger.undo': () => null,
  });
  const { container } = render(
    <View desk={desk}>
      <Sidebar />
    </View>,
  );
  await screen.findByText('They have something to celebrate');
  const sent = (name: string) => desk.calls.filter((call) => call.name === name).map(({ args }) => args);
  return { container, sent };
}

afterEach(cleanup);

describe('S6 a win beside the mail', { timeout: 60_000 }, () => {
  it('stands right below what they asked', async () => {
    const { container } = await showWin();
    const titles = [...container.querySelectorAll('.card-head h2')].map((title) => title.textContent);
    expect(titles[titles.indexOf('They have something to celebrate') - 1]).toBe('Asked');
  });

  it.each([
    ['Keep as celebrated', 'done', 'Kept as celebrated.'],
    ['Not now', 'not-this', 'This one will not come up again.'],
  ] as const)('is answered by "%s", which says so and can be taken back', async (button, how, notice) => {
    const { sent } = await showWin();
    fireEvent.click(screen.getByRole('button', { name: button }));
    await screen.findByText(notice);
    expect(sent('wins.answer')).toEqual([expect.objectContaining({ origin: ORIGIN, how })]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(sent('ledger.undo')).toEqual([{ event: 'e1' }]));
  });
});
