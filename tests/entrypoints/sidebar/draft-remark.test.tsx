import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Sidebar } from '../../../entrypoints/sidebar/Sidebar.tsx';
import { View } from '../../../entrypoints/sidebar/View.tsx';
import { CallError } from '../../../utils/messaging/call-error.ts';
import type { DraftMirror } from '../../../utils/messaging/draft-mirror.ts';
import '../../components/patience.ts';
import { type MemoryDesk, memoryDesk } from '../../components/samples/memory-desk.ts';

const MIRROR: DraftMirror = {
  remarks: [{ flag: 'refusal', quote: 'we do not print on glass', dueAt: null }],
  question: null,
  displeasure: { risk: 'medium', medium: 'mail', reasons: ['it says no to a wish of theirs'] },
};

const PROMISING: DraftMirror = {
  ...MIRROR,
  remarks: [
    { flag: 'promise', quote: 'I will send you the plan by Friday', dueAt: Date.UTC(2026, 10, 27, 8) },
  ],
};

function show(mirror: DraftMirror | null) {
  const desk = memoryDesk({
    'mirror.get': () => mirror,
    'wishes.add': () => ({ event: 'e-wish' }),
    'promises.add': () => ({ event: 'e-promise' }),
    'ledger.undo': () => null,
  });
  render(
    <View desk={desk}>
      <Sidebar />
    </View>,
  );
  return desk;
}

const sent = (desk: MemoryDesk, name: string) =>
  desk.calls.filter((call) => call.name === name).map(({ args }) => args);

afterEach(cleanup);

describe('S4 the remark in the sidebar', { timeout: 60_000 }, () => {
  it('comes when the draft has rested, and goes when it is mended', async () => {
    const desk = show(null);
    await screen.findByText('Dana Whitfield');
    expect(screen.queryByRole('region', { name: 'On your draft' })).toBeNull();
    desk.answer({ 'mirror.get': () => MIRROR });
    desk.change('draft');
    expect(await screen.findByRole('region', { name: 'On your draft' })).toBeDefined();
    desk.answer({ 'mirror.get': () => null });
    desk.change('draft');
    await waitFor(() => expect(screen.queryByRole('region', { name: 'On your draft' })).toBeNull());
  });

  it('keeps the no as a wish of this client, with a way back (D2)', async () => {
    const desk = show(MIRROR);
    const keep = await screen.findByRole('button', { name: 'Keep as a wish' });
    fireEvent.click(keep);
    fireEvent.click(keep);
    await waitFor(() => expect(screen.queryByRole('region', { name: 'On your draft' })).toBeNull());
    expect(sent(desk, 'wishes.add')).toEqual([
      { id: expect.any(String), person: 'p-dana', text: 'we do not print on glass', from: 'draft' },
    ]);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(sent(desk, 'ledger.undo')).toEqual([{ event: 'e-wish' }]));
  });

  it('keeps a promise of ours on the day it names, with a way back (D7)', async () => {
    const desk = show(PROMISING);
    fireEvent.click(await screen.findByRole('button', { name: 'Keep as a promise' }));
    expect(await screen.findByText('A promise, due Friday, 27 November 2026.')).toBeDefined();
    expect(sent(desk, 'promises.add')).toEqual([
      {
        id: expect.any(String),
        person: 'p-dana',
        by: 'us',
        text: 'I will send you the plan by Friday',
        day: '2026-11-27',
        quote: 'I will send you the plan by Friday',
      },
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(sent(desk, 'ledger.undo')).toEqual([{ event: 'e-promise' }]));
  });

  it('reminds of a promise instead, with a way back (X5)', async () => {
    const desk = show(PROMISING);
    fireEvent.click(await screen.findByRole('button', { name: 'Remind me' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    const [added] = sent(desk, 'nudges.add') as { id: string }[];
    expect(added).toMatchObject({ reason: 'Promised: I will send you the plan by Friday' });
    await waitFor(() => expect(sent(desk, 'nudges.undo')).toEqual([{ id: added?.id }]));
    expect(sent(desk, 'promises.add')).toEqual([]);
  });

  it('stays where nothing was kept', async () => {
    const desk = show(MIRROR);
    desk.answer({
      'wishes.add': () => {
        throw new CallError('database');
      },
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Keep as a wish' }));
    expect(await screen.findByText(/Nothing was changed/u)).toBeDefined();
    expect(screen.getByRole('region', { name: 'On your draft' })).toBeDefined();
  });

  it('keeps up to 5,000 characters of a sentence, and says so where it is longer', async () => {
    const long = (length: number) => ({ flag: 'refusal', quote: 'n'.repeat(length), dueAt: null }) as const;
    const desk = show({ ...MIRROR, remarks: [long(5_001), long(5_000)] });
    fireEvent.click(await screen.findByRole('button', { name: 'Keep as a wish' }));
    expect(await screen.findByText(/more than 5,000 characters/u)).toBeDefined();
    expect(sent(desk, 'wishes.add')).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Leave it as it is' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Keep as a wish' }));
    await waitFor(() => expect(sent(desk, 'wishes.add')).toMatchObject([{ text: 'n'.repeat(5_000) }]));
  });

  it('says the next thing only when the first is settled', async () => {
    const second = { flag: 'vendor-phrase', quote: 'please find attached', dueAt: null } as const;
    show({ ...MIRROR, remarks: [...MIRROR.remarks, second] });
    expect((await screen.findByRole('region', { name: 'On your draft' })).textContent).not.toContain(
      'attached',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Leave it as it is' }));
    expect(await screen.findByText('please find attached')).toBeDefined();
    expect(screen.queryByText('we do not print on glass')).toBeNull();
  });

  it('is switched off for good with one click', async () => {
    const desk = show(MIRROR);
    fireEvent.click(await screen.findByRole('button', { name: 'No more remarks' }));
    await waitFor(() => expect(desk.calls).toContainEqual({ name: 'mirror.off', args: {} }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'On your draft' })).toBeNull());
  });
});
