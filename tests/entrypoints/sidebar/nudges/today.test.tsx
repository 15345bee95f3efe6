import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Sidebar } from '../../../../entrypoints/sidebar/Sidebar.tsx';
import { View } from '../../../../entrypoints/sidebar/View.tsx';
import type { Now } from '../../../../utils/messaging/now.ts';
import { axeFaults } from '../../../components/axe.ts';
import '../../../components/list-layout.ts';
import '../../../components/patience.ts';
import { CLIENT } from '../../../components/samples/dana.ts';
import { type Answers, type MemoryDesk, memoryDesk } from '../../../components/samples/memory-desk.ts';
import {
  CONTEXT,
  DUE_TODAY,
  LATE,
  LATE_PROMISE,
  NO_TODAY,
  OVER,
  TODAY,
} from '../../../components/samples/today.ts';

const IDLE: Now = { state: 'idle', theme: null };
const beside = (changes: Partial<typeof CLIENT>): Now => ({
  state: 'client',
  theme: 'light',
  ...CLIENT,
  due: [],
  ...changes,
});

function show(now: Now, answers: Answers = {}, changes: Parameters<typeof memoryDesk>[1] = {}) {
  const desk = memoryDesk(
    {
      'now.get': () => now,
      'nudges.today': () => TODAY,
      'nudges.context': () => CONTEXT,
      ...answers,
    },
    changes,
  );
  const { container } = render(
    <View desk={desk}>
      <Sidebar />
    </View>,
  );
  return { desk, container };
}
const sent = (desk: MemoryDesk, name: string) =>
  desk.calls.filter((call) => call.name === name).map(({ args }) => args);
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const rows = () => screen.getAllByRole('article').length;
const roi = () => screen.findByText('Send Dana the ROI sheet', { selector: 'bdi' });

afterEach(cleanup);

describe('X5 today in the sidebar where no mail is open', { timeout: 60_000 }, () => {
  it.each<[string, Now]>([
    ['in the mail', IDLE],
    ['on another site', { state: 'elsewhere', origin: 'https://crm.example', enabled: false }],
  ])('shows the first five %s, and all of them by one key', async (_, now) => {
    const { container } = show(now);
    await roi();
    expect(rows()).toBe(5);
    expect(await axeFaults(container)).toEqual([]);
    press('D');
    expect(await screen.findByText('12 more come later.')).toBeDefined();
    expect(await axeFaults(container)).toEqual([]);
    press('D');
    await waitFor(() => expect(rows()).toBe(5));
  });

  it('does one, and takes it back', async () => {
    const { desk } = show(IDLE);
    await roi();
    press('j');
    press('d');
    await screen.findByText('Done.');
    press('u');
    await waitFor(() => expect(sent(desk, 'nudges.undo')).toEqual([{ id: 'late' }]));
  });

  it('says so where nothing is due', async () => {
    show(IDLE, { 'nudges.today': () => NO_TODAY });
    expect(await screen.findByText('Nothing is due this week.')).toBeDefined();
  });

  it('stands aside where it does not come, and asks again', async () => {
    const { desk } = show(IDLE, {
      'nudges.today': () => {
        throw new Error('gone');
      },
    });
    const again = await screen.findByRole('button', { name: /Try again/u });
    expect(screen.getByRole('heading', { name: 'Open a mail' })).toBeDefined();
    desk.answer({ 'nudges.today': () => TODAY });
    fireEvent.click(again);
    await roi();
  });
});

describe('X5 today beside a client', { timeout: 60_000 }, () => {
  it('is one key away, and so is the way back to the client alone', async () => {
    const { container } = show(beside({}));
    await screen.findByText('Dana Whitfield');
    press('D');
    await roi();
    expect(screen.getByRole('button', { name: 'Today, everybody', pressed: true })).toBeDefined();
    expect(screen.getAllByText('sanne@vliet.example').length).toBeGreaterThan(0);
    expect(await axeFaults(container)).toEqual([]);
    press('D');
    await screen.findByRole('button', { name: 'Dana Whitfield', pressed: true });
    expect(screen.queryByText('sanne@vliet.example')).toBeNull();
  });

  it('puts an opener in the draft of its own client, and in nobody else’s', async () => {
    const { desk } = show(beside({}), {
      'nudges.today': () => ({ ...NO_TODAY, due: [LATE, DUE_TODAY] }),
    });
    await screen.findByText('Dana Whitfield');
    press('D');
    await roi();
    for (const key of ['j', 'e']) press(key);
    await screen.findByRole('button', { name: 'Put in the draft' });
    press('i');
    await screen.findByText(/It is in your draft/u);
    expect(sent(desk, 'draft.insert')).toEqual([{ text: CONTEXT.opener }]);
    for (const key of ['Enter', 'j', 'e']) press(key);
    await screen.findByRole('region', { name: 'What to know' });
    expect(screen.queryByRole('button', { name: 'Put in the draft' })).toBeNull();
  });
});

describe('X5 a follow-up that is due beside its client', { timeout: 60_000 }, () => {
  it('unfolds what to know, and puts the opener in the draft', async () => {
    const { desk, container } = show(beside({ due: [LATE] }));
    await screen.findByRole('region', { name: 'Come back to this' });
    press('e');
    await screen.findByText(/On 10 November I wrote/u);
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.click(screen.getAllByRole('button', { name: 'Put in the draft' })[0] as HTMLElement);
    await waitFor(() => expect(sent(desk, 'draft.insert')).toEqual([{ text: CONTEXT.opener }]));
  });

  it('asks at the end of the ladder whether to call or to let go', async () => {
    const { desk } = show(beside({ due: [{ ...OVER, ...LATE, ...{ wait: OVER.wait, kind: OVER.kind } }] }));
    expect(await screen.findByText('Call or let go?')).toBeDefined();
    press('x');
    press('Enter');
    await waitFor(() => expect(sent(desk, 'nudges.letGo')).toEqual([{ id: 'late' }]));
  });

  it('hears no key that it does not print, so that those of other cards are heard', async () => {
    const { desk } = show(beside({ due: [LATE] }));
    await screen.findByRole('region', { name: 'Come back to this' });
    press('x');
    expect(screen.queryByRole('textbox', { name: 'Why, if you like' })).toBeNull();
    expect(sent(desk, 'asks.mark')).toMatchObject([{ what: 'declined' }]);
  });

  it('is not shown beside the promise it stands for', async () => {
    show(beside({ due: [LATE_PROMISE] }));
    await screen.findByText('Dana Whitfield');
    expect(screen.queryByRole('region', { name: 'Come back to this' })).toBeNull();
  });

  it('copies where the browser lets it, and says so where not', async () => {
    show(beside({ due: [LATE] }), {}, { copy: vi.fn(async () => false) });
    await screen.findByRole('region', { name: 'Come back to this' });
    press('e');
    fireEvent.click(await screen.findByRole('button', { name: 'Copy' }));
    expect(await screen.findByText('The browser did not allow copying.')).toBeDefined();
  });
});
