import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Sidebar } from '../../../entrypoints/sidebar/Sidebar.tsx';
import { View } from '../../../entrypoints/sidebar/View.tsx';
import type { LayersNow } from '../../../utils/messaging/now.ts';
import { axeFaults } from '../../components/axe.ts';
import '../../components/patience.ts';
import { CLIENT, NO_LEDGERS } from '../../components/samples/dana.ts';
import { english } from '../../components/samples/english.ts';
import { DUE_NOW, LAYERS_OF, PRAISE, REPLY_NOW, TODAY } from '../../components/samples/layers.ts';
import { type Answers, memoryDesk } from '../../components/samples/memory-desk.ts';

async function show(
  layers: LayersNow,
  id: string | null,
  answers: Answers = {},
  changes: Parameters<typeof memoryDesk>[1] = {},
) {
  const attention = id === null ? [] : [{ kind: 'layer', id, day: TODAY } as const];
  const client = { ...CLIENT, due: [], ledgers: { ...NO_LEDGERS, layers, attention } };
  const desk = memoryDesk(
    {
      'now.get': () => ({ state: 'client', theme: 'light', ...client }),
      'layers.change': () => ({ event: 'e-1' }),
      'ledger.undo': () => null,
      'layers.of': () => LAYERS_OF,
      ...answers,
    },
    changes,
  );
  const { container } = render(
    <View desk={desk}>
      <Sidebar />
    </View>,
  );
  await screen.findByText('Dana Whitfield');
  return { desk, container };
}
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const argsOf = (desk: ReturnType<typeof memoryDesk>, name: string) =>
  desk.calls.filter((one) => one.name === name).map(({ args }) => args);
const NOTHING: LayersNow = { ...DUE_NOW, due: [], wording: null };

afterEach(cleanup);

describe('K2 a layer beside a mail', { timeout: 60_000 }, () => {
  it('stands first, goes into the draft on its key, and is done with a way back', async () => {
    const { desk, container } = await show(DUE_NOW, 'd-2');
    expect(container.querySelector('.stack h2')?.textContent).toBe('A tip');
    press('i');
    expect(await screen.findByText(/It is in your draft.*It is noted as done\./u)).toBeDefined();
    expect(argsOf(desk, 'draft.insert')).toMatchObject([
      { text: expect.stringContaining('the second oven') },
    ]);
    expect(argsOf(desk, 'layers.change')).toEqual([
      { delivery: 'd-2', layer: 'tip', change: { do: 'settle', state: 'done' } },
    ]);
    press('u');
    await waitFor(() => expect(argsOf(desk, 'ledger.undo')).toEqual([{ event: 'e-1' }]));
  });

  it('is not noted again where the background has noted it, and has its way back', async () => {
    const { desk } = await show(DUE_NOW, 'd-2', {
      'draft.insert': () => ({ done: 'inserted', event: 'e-7' }),
    });
    press('i');
    expect(await screen.findByText(/It is noted as done\./u)).toBeDefined();
    expect(argsOf(desk, 'draft.insert')).toMatchObject([{ of: { delivery: 'd-2', layer: 'tip' } }]);
    expect(argsOf(desk, 'layers.change')).toEqual([]);
    press('u');
    await waitFor(() => expect(argsOf(desk, 'ledger.undo')).toEqual([{ event: 'e-7' }]));
  });

  it('is not done where its words reached neither draft nor clipboard', async () => {
    const { desk } = await show(
      DUE_NOW,
      'd-2',
      { 'draft.insert': () => ({ done: 'failed', reason: 'no-compose' }) },
      { copy: async () => false },
    );
    press('i');
    expect(await screen.findByText(english('insert_refused'))).toBeDefined();
    expect(argsOf(desk, 'layers.change')).toEqual([]);
  });

  it('gives way to an answer that waits for the user’s own', async () => {
    const { desk, container } = await show(REPLY_NOW, 'd-3');
    expect(container.querySelector('.stack h2')?.textContent).toBe('Dana Whitfield has answered');
    press('d');
    expect(await screen.findByText('Answered.')).toBeDefined();
    expect(argsOf(desk, 'layers.change')).toEqual([
      { delivery: 'd-3', layer: 'check-in', change: { do: 'answer', answered: true } },
    ]);
  });

  it('says in one line why it waits', async () => {
    const suppressed = { why: 'contact', on: '2026-11-18', until: '2026-11-25' } as const;
    await show({ ...DUE_NOW, suppressed }, null);
    expect(await screen.findByText(/so it waits until 25 November/u)).toBeDefined();
  });
});

describe('K1, K4, K5 the History tab', { timeout: 60_000 }, () => {
  it('shows the cake and what follows each delivery, and passes axe', async () => {
    const { container } = await show(NOTHING, null);
    press('2');
    fireEvent.click(await screen.findByRole('button', { name: 'After the sale' }));
    expect(
      await screen.findByRole('img', { name: /^Dana Whitfield, the last twelve months/u }),
    ).toBeDefined();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('says that nothing is lost where it does not load, and asks again', async () => {
    const { desk } = await show(NOTHING, null, {
      'layers.of': () => {
        throw new Error('no answer');
      },
    });
    press('2');
    fireEvent.click(await screen.findByRole('button', { name: 'After the sale' }));
    const retry = await screen.findByRole('button', { name: 'Try again' });
    desk.answer({ 'layers.of': () => LAYERS_OF });
    fireEvent.click(retry);
    expect(await screen.findByText('8 layers')).toBeDefined();
  });

  it('asks in the draft whether praise may be quoted, and notes that it was asked', async () => {
    const { desk } = await show(NOTHING, null, { 'praise.state': () => ({ event: 'e-2' }) });
    press('2');
    fireEvent.click(await screen.findByRole('button', { name: 'After the sale' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Ask to quote it' }));
    expect(await screen.findByText(/It is noted as asked\./u)).toBeDefined();
    expect(argsOf(desk, 'praise.state')).toEqual([{ ids: [PRAISE.id], state: 'asked' }]);
  });
});

describe('K5 praise in the open mail', { timeout: 60_000 }, () => {
  it('is kept on a key, word for word', async () => {
    const praise = [{ origin: 'm\nit saved our saturday', text: 'It saved our Saturday.' }];
    const { desk } = await show({ ...NOTHING, praise }, null, { 'praise.confirm': () => ({ event: 'e-3' }) });
    expect(await screen.findByText('It saved our Saturday.', { selector: 'blockquote bdi' })).toBeDefined();
    press('+');
    expect(await screen.findByText('Kept, word for word.')).toBeDefined();
    expect(argsOf(desk, 'praise.confirm')).toEqual([{ origin: 'm\nit saved our saturday' }]);
  });
});
