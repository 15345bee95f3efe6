import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Sidebar } from '../../../../entrypoints/sidebar/Sidebar.tsx';
import { View } from '../../../../entrypoints/sidebar/View.tsx';
import { CallError } from '../../../../utils/messaging/call-error.ts';
import '../../../components/patience.ts';
import { newWait } from '../../../../utils/nudges/wait.ts';
import { axeFaults } from '../../../components/axe.ts';
import { CLIENT, DAY, NOW, NUDGE } from '../../../components/samples/dana.ts';
import { type Answers, type MemoryDesk, memoryDesk } from '../../../components/samples/memory-desk.ts';

const OFFER = { question: 'Would Thursday work for a call?', dueAt: NOW + 4 * DAY };

function show(answers: Answers = {}) {
  const desk = memoryDesk({
    'now.get': () => ({ state: 'client', theme: 'light', ...CLIENT, due: [], offer: OFFER }),
    ...answers,
  });
  const { container } = render(
    <View desk={desk}>
      <Sidebar />
    </View>,
  );
  return { desk, container };
}
const sent = (desk: MemoryDesk, name: string) =>
  desk.calls.filter((call) => call.name === name).map(({ args }) => args);
const press = (key: string) => fireEvent.keyDown(document.body, { key });

afterEach(cleanup);

describe('X5 the offer in the sidebar', { timeout: 60_000 }, () => {
  it('stands beside our mail that asks, and one key takes it, with a way back', async () => {
    const { desk, container } = show();
    await screen.findByText(/Would Thursday work/);
    expect(await axeFaults(container)).toEqual([]);
    press('A');
    expect(await screen.findByText(/You are reminded on Thu/)).toBeDefined();
    const [taken] = sent(desk, 'nudges.awaitAnswer') as { id: string; dueAt: number }[];
    expect(taken).toMatchObject({ dueAt: OFFER.dueAt });
    press('u');
    await waitFor(() => expect(sent(desk, 'nudges.undo')).toEqual([{ id: taken?.id }]));
  });

  it('is refused by another, with a way back', async () => {
    const { desk } = show();
    await screen.findByText(/Would Thursday work/);
    press('X');
    expect(await screen.findByText('You are not reminded of this question.')).toBeDefined();
    press('u');
    await waitFor(() => expect(sent(desk, 'nudges.offerAgain')).toEqual([{ offer: 'o-1' }]));
  });

  it('says so where it could not be taken', async () => {
    const fail = () => {
      throw new CallError('full');
    };
    show({ 'nudges.awaitAnswer': fail });
    await screen.findByText(/Would Thursday work/);
    press('A');
    expect(await screen.findByText(/did not|not kept|could not/i)).toBeDefined();
  });

  it('is not there beside any other mail', async () => {
    show({ 'now.get': () => ({ state: 'client', theme: 'light', ...CLIENT, due: [] }) });
    await screen.findByText('Dana Whitfield');
    expect(screen.queryByRole('article', { name: 'You asked' })).toBeNull();
  });

  it('lets the user say that we wrote again', async () => {
    const wait = newWait({ since: NOW - 3 * DAY, stem: 'seats', question: OFFER.question });
    const row = { ...NUDGE, kind: 'no-reply' as const, wait, personName: 'Dana', address: CLIENT.address };
    const { desk } = show({ 'nudges.list': () => [row] });
    await screen.findByText('Dana Whitfield');
    press('4');
    fireEvent.click(await screen.findByRole('button', { name: /Wrote again/ }));
    await screen.findByText('You wait for the answer again, and longer this time.');
    expect(sent(desk, 'nudges.wroteAgain')).toEqual([{ id: row.id }]);
  });
});
