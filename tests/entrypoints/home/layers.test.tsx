import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Home } from '../../../entrypoints/home/Home.tsx';
import { View } from '../../../entrypoints/sidebar/View.tsx';
import { clientHash } from '../../../utils/clients/client-hash.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { axeFaults } from '../../components/axe.ts';
import '../../components/list-layout.ts';
import '../../components/patience.ts';
import { CLIENT, DANA, NOW } from '../../components/samples/dana.ts';
import { CAKE_ROWS, DUE_TODAY, LAYERS_OF } from '../../components/samples/layers.ts';
import { type Answers, memoryDesk } from '../../components/samples/memory-desk.ts';
import { NO_TODAY, TOM, todayRow } from '../../components/samples/today.ts';

function show(hash: string, answers: Answers = {}, changes: Parameters<typeof memoryDesk>[1] = {}) {
  location.hash = hash;
  const desk = memoryDesk(answers, changes);
  const { container } = render(
    <View desk={desk}>
      <Home />
    </View>,
  );
  return { desk, container };
}
const argsOf = (desk: ReturnType<typeof memoryDesk>, name: string) =>
  desk.calls.filter((one) => one.name === name).map(({ args }) => args);

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

describe('K2 Today', { timeout: 60_000 }, () => {
  const answers: Answers = { 'layers.due': () => [...DUE_TODAY], 'layers.change': () => ({ event: 'e-1' }) };
  const nudge = todayRow('tip', 0, {
    ...TOM,
    kind: 'layer',
    reason: 'A tip for the second oven',
    about: { ledger: 'deliveries', entry: 'd-2' },
    thread: null,
  });
  const withNudge: Answers = { ...answers, 'nudges.today': () => ({ ...NO_TODAY, due: [nudge] }) };

  it('brings answers that wait below the list, and what is to be sent once, as the nudge that follows it', async () => {
    const { container } = show('#/today', withNudge);
    const group = within(await screen.findByRole('region', { name: 'After the sale' }));
    expect(group.getAllByRole('article').map((row) => row.getAttribute('aria-label'))).toEqual([
      'Dana Whitfield has answered',
    ]);
    expect(group.getByRole('link', { name: 'Dana Whitfield' }).getAttribute('href')).toBe(
      clientHash(DANA.id, CLIENT.address),
    );
    expect(await screen.findAllByText('A tip for the second oven', { selector: 'bdi' })).toHaveLength(1);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('settles the layer when its nudge is done, with a way back', async () => {
    const { desk } = show('#/today', { ...withNudge, 'ledger.undo': () => null });
    fireEvent.click(await screen.findByRole('button', { name: /^Done A tip/u }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(argsOf(desk, 'layers.change')).toEqual([
      { delivery: 'd-2', layer: 'tip', change: { do: 'settle', state: 'done' } },
    ]);
    expect(argsOf(desk, 'nudges.done')).toEqual([]);
    expect(argsOf(desk, 'ledger.undo')).toEqual([{ event: 'e-1' }]);
  });

  it('unfolds the words of the layer, which are copied where no draft is open', async () => {
    const copy = vi.fn(async () => true);
    const { desk, container } = show('#/today', withNudge, { copy });
    fireEvent.click(await screen.findByRole('button', { name: /^More/u }));
    fireEvent.click(await screen.findByRole('button', { name: 'Copy the words' }));
    await waitFor(() => expect(copy).toHaveBeenCalledWith(expect.stringContaining('the second oven')));
    expect(argsOf(desk, 'layers.change')).toEqual([]);
    expect(argsOf(desk, 'nudges.context')).toEqual([]);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('unfolds what is known where the layer is held back', async () => {
    const { desk } = show('#/today', { ...withNudge, 'layers.due': () => [] });
    fireEvent.click(await screen.findByRole('button', { name: /^More/u }));
    await screen.findByRole('region', { name: 'What to know' });
    expect(argsOf(desk, 'nudges.context')).toEqual([{ id: 'tip' }]);
  });

  it('says nothing of it where no answer waits', async () => {
    show('#/today', { 'layers.due': () => DUE_TODAY.slice(1) });
    await screen.findByRole('heading', { level: 1, name: 'Today' });
    await screen.findByText(/Nothing is due this week/u);
    expect(screen.queryByText('After the sale')).toBeNull();
  });
});

describe('K4 the clients by their layers', { timeout: 60_000 }, () => {
  const answers: Answers = {
    'layers.clients': () => [...CAKE_ROWS],
    'client.list': () => [{ person: DANA, lastAt: NOW, line: 'Thank you' }],
  };
  const names = () => screen.getAllByRole('link', { name: /layers?$/u }).map((link) => link.textContent);

  it('are asked for on a click, the fewest first, each with its number', async () => {
    const { desk, container } = show('#/clients', answers);
    expect(await screen.findByText('Thank you')).toBeDefined();
    expect(argsOf(desk, 'layers.clients')).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Fewest layers first' }));
    await screen.findByText('8 layers');
    expect(names().map((words) => words?.match(/\d layers?$/u)?.[0])).toEqual([
      '1 layer',
      '1 layer',
      '8 layers',
    ]);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('are only those of one layer, and found by name among them', async () => {
    show('#/clients', answers);
    fireEvent.click(await screen.findByRole('button', { name: 'One layer only' }));
    await screen.findByText('Tom Ilves');
    expect(names()).toHaveLength(2);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'sanne' } });
    await waitFor(() => expect(names()).toHaveLength(1));
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'nobody' } });
    expect(await screen.findByText('Nobody of that name or address.')).toBeDefined();
  });

  it('say what it means that there are none', async () => {
    show('#/clients', { ...answers, 'layers.clients': () => CAKE_ROWS.slice(2) });
    fireEvent.click(await screen.findByRole('button', { name: 'One layer only' }));
    expect(await screen.findByText('Nobody: something has followed every sale.')).toBeDefined();
    cleanup();
    show('#/clients', { ...answers, 'layers.clients': () => [] });
    fireEvent.click(await screen.findByRole('button', { name: 'One layer only' }));
    expect(await screen.findByText(/written down what you delivered/u)).toBeDefined();
  });
});

describe('K1 a client’s own page', { timeout: 60_000 }, () => {
  it('keeps a delivery, says so, and keeps it once however often it is sent', async () => {
    let fails = true;
    const { desk } = show(clientHash(DANA.id, CLIENT.address), {
      'client.list': () => [{ person: DANA, lastAt: null, line: null }],
      'layers.of': () => LAYERS_OF,
      'deliveries.add': () => {
        if (fails) throw new Error('the worker died');
        return { event: 'e-1' };
      },
    });
    fireEvent.click(await screen.findByRole('button', { name: 'After the sale' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Add a delivery' }));
    fireEvent.input(await screen.findByLabelText('What you delivered'), { target: { value: 'the cabinet' } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
    await screen.findByText(/did not go through/u);
    fails = false;
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
    expect(await screen.findByText('Kept, with what is to follow it.')).toBeDefined();
    const [first, second] = argsOf(desk, 'deliveries.add') as { id: string; person: string }[];
    expect(second).toMatchObject({ id: first?.id, person: DANA.id, what: 'the cabinet' });
  });
});

describe('K2 the templates', { timeout: 60_000 }, () => {
  const own = () => screen.getByText('A tip').closest('details') as HTMLElement;

  it('are changed one by one, and put back as they came', async () => {
    const { desk, container } = show('#/settings');
    await screen.findByText('A tip');
    expect(await axeFaults(container)).toEqual([]);
    const days = within(own()).getByLabelText('Days after the delivery');
    fireEvent.change(days, { target: { value: '14' } });
    fireEvent.focusOut(days);
    await waitFor(() => expect(within(own()).getByText('14 days after the delivery')).toBeDefined());
    const text = within(own()).getByLabelText('The words');
    fireEvent.change(text, { target: { value: '  About {what}.  ' } });
    fireEvent.focusOut(text);
    await waitFor(() =>
      expect(argsOf(desk, 'settings.set').at(-1)).toEqual({
        settings: {
          layers: { ...DEFAULT_SETTINGS.layers, tip: { on: true, days: 14, text: 'About {what}.' } },
        },
      }),
    );
    fireEvent.click(await within(own()).findByRole('button', { name: 'As it came: A tip' }));
    await waitFor(() => expect(within(own()).getByText('10 days after the delivery')).toBeDefined());
    expect(within(own()).getByLabelText<HTMLTextAreaElement>('The words').value).toMatch(/^Hi \{name\}/u);
  });

  it('take no number of days and no words that make no sense', async () => {
    const { desk } = show('#/settings');
    await screen.findByText('A tip');
    for (const [label, value] of [
      ['Days after the delivery', '5000'],
      ['The words', '   '],
    ] as const) {
      const field = within(own()).getByLabelText(label);
      fireEvent.change(field, { target: { value } });
      fireEvent.focusOut(field);
    }
    expect(argsOf(desk, 'settings.set')).toEqual([]);
  });

  it('are left out of later plans where they are switched off', async () => {
    const { desk } = show('#/settings');
    await screen.findByText('A tip');
    fireEvent.click(within(own()).getByLabelText('Plan it'));
    await waitFor(() => expect(within(own()).getByText('not planned')).toBeDefined());
    expect(argsOf(desk, 'settings.set')).toMatchObject([{ settings: { layers: { tip: { on: false } } } }]);
  });
});
