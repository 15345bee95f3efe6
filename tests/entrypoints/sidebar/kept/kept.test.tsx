import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Sidebar } from '../../../../entrypoints/sidebar/Sidebar.tsx';
import { View } from '../../../../entrypoints/sidebar/View.tsx';
import { CallError } from '../../../../utils/messaging/call-error.ts';
import type { Became, KeptWords } from '../../../../utils/messaging/calls/kept.ts';
import { DEFAULT_SETTINGS } from '../../../../utils/settings/settings.ts';
import '../../../components/patience.ts';
import { axeFaults } from '../../../components/axe.ts';
import { type Answers, memoryDesk } from '../../../components/samples/memory-desk.ts';

const WORDS = 'labels in Polish would be lovely';
const KEPT: Became = { state: 'kept', by: null, day: null, undo: { event: 'e1' } };
const WAITS: Became = { state: 'waiting', why: 'no-client', here: true, url: null };
const UNKNOWN: Answers = {
  'now.get': () => ({ state: 'unknown', theme: 'light', why: 'own-mail', candidates: [] }),
};

/** A sidebar whose background holds these acts, and forgets one that was said. */
function show(acts: KeptWords[], answers: Answers = {}) {
  const held = [...acts];
  const desk = memoryDesk({
    'kept.list': () => [...held],
    'kept.seen': ({ id }) => {
      held.splice(
        held.findIndex((act) => act.id === id),
        1,
      );
      desk.change('kept');
      return null;
    },
    'ledger.undo': () => null,
    ...answers,
  });
  const { container } = render(
    <View desk={desk}>
      <Sidebar />
    </View>,
  );
  const happens = (act: KeptWords) => {
    held.push(act);
    desk.change('kept');
  };
  return { desk, container, happens };
}
const act = (became: Became, part: Partial<KeptWords> = {}): KeptWords => ({
  id: 'k1',
  kind: 'wish',
  words: WORDS,
  became,
  ...part,
});
const called = (desk: ReturnType<typeof show>['desk'], name: string) =>
  desk.calls.filter((call) => call.name === name).map(({ args }) => args);

afterEach(cleanup);

describe('D1 words kept by a key outside the sidebar', { timeout: 60_000 }, () => {
  it('are said at once, once, and taken back by one key', async () => {
    const { desk, happens } = show([]);
    await screen.findByText('Dana Whitfield');
    happens(act(KEPT));
    expect(await screen.findByText(`Kept as a wish: “${WORDS}”`)).toBeDefined();
    await waitFor(() => expect(called(desk, 'kept.seen')).toEqual([{ id: 'k1' }]));
    fireEvent.keyDown(document.body, { key: 'u' });
    await waitFor(() => expect(screen.queryByText(/^Kept as a wish/u)).toBeNull());
    expect(called(desk, 'ledger.undo')).toEqual([{ event: 'e1' }]);
  });

  it('go again as a note', async () => {
    const { desk } = show([act({ ...KEPT, undo: { note: 'n1' } } as Became, { kind: 'note' })]);
    fireEvent.click(await screen.findByRole('button', { name: /^Undo/u }));
    await waitFor(() => expect(called(desk, 'notes.delete')).toEqual([{ id: 'n1' }]));
  });

  it('stay where the undo fails, and that is said', async () => {
    show([act(KEPT)], {
      'ledger.undo': () => {
        throw new CallError('changed-since');
      },
    });
    fireEvent.click(await screen.findByRole('button', { name: /^Undo/u }));
    expect(await screen.findByText(/did not go through/u)).toBeDefined();
  });

  it('are offered beside the client until they are kept', async () => {
    const { desk, container } = show([act(WAITS)]);
    expect(await screen.findByText(WORDS)).toBeDefined();
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: /^Keep as a wish/u }));
    await waitFor(() => expect(called(desk, 'kept.place')).toEqual([{ id: 'k1', by: null }]));
    expect(called(desk, 'kept.seen')).toEqual([]);
  });

  it('wait where no client is known, and come back when they were let go', async () => {
    const { desk, container } = show([act(WAITS)], UNKNOWN);
    expect(await screen.findByText(/until it is clear whose mail this is/u)).toBeDefined();
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: /^Let go/u }));
    fireEvent.click(await screen.findByRole('button', { name: /^Undo/u }));
    await waitFor(() =>
      expect(called(desk, 'kept.drop')).toEqual([
        { id: 'k1', dropped: true },
        { id: 'k1', dropped: false },
      ]),
    );
  });
});

describe('D1 the slim tab', { timeout: 60_000 }, () => {
  const FOLDED: Answers = { 'settings.get': () => ({ ...DEFAULT_SETTINGS, welcomed: true, folded: true }) };

  it('shows and says that words were kept, until it is opened', async () => {
    const { desk, container, happens } = show([], FOLDED);
    await screen.findByRole('button', { name: /^Open Ovation/u });
    expect(container.querySelector('.folded svg')).toBeNull();
    happens(act(KEPT));
    const tab = await screen.findByRole('button', { name: /Kept as a wish/u });
    expect(tab.querySelector('svg')).not.toBeNull();
    expect(screen.getByRole('status').textContent).toContain('Kept as a wish');
    expect(await axeFaults(container)).toEqual([]);
    expect(called(desk, 'kept.seen')).toEqual([]);
  });

  it('says that words wait', async () => {
    show([act(WAITS)], { ...FOLDED, ...UNKNOWN });
    expect(await screen.findByRole('button', { name: /words wait/u })).toBeDefined();
  });
});
