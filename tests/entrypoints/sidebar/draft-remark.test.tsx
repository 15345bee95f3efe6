import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Sidebar } from '../../../entrypoints/sidebar/Sidebar.tsx';
import { View } from '../../../entrypoints/sidebar/View.tsx';
import type { DraftMirror } from '../../../utils/messaging/draft-mirror.ts';
import '../../components/patience.ts';
import { memoryDesk } from '../../components/samples/memory-desk.ts';

const MIRROR: DraftMirror = {
  remarks: [{ flag: 'refusal', quote: 'we do not print on glass', dueAt: null }],
  question: null,
  displeasure: { risk: 'medium', medium: 'mail', reasons: ['it says no to a wish of theirs'] },
};

function show(mirror: DraftMirror | null) {
  const desk = memoryDesk({ 'mirror.get': () => mirror });
  render(
    <View desk={desk}>
      <Sidebar />
    </View>,
  );
  return desk;
}

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

  it('keeps the wish as a note of this client (D2)', async () => {
    const desk = show(MIRROR);
    fireEvent.click(await screen.findByRole('button', { name: 'Keep as a note' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'On your draft' })).toBeNull());
    expect(desk.calls.find(({ name }) => name === 'notes.save')?.args).toMatchObject({
      person: 'p-dana',
      text: 'Wish we said no to: “we do not print on glass”',
      base: 0,
    });
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
    await waitFor(() =>
      expect(desk.calls).toContainEqual({ name: 'settings.set', args: { settings: { mirror: false } } }),
    );
    await waitFor(() => expect(screen.queryByRole('region', { name: 'On your draft' })).toBeNull());
  });
});
