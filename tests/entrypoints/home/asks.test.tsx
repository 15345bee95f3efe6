import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Home } from '../../../entrypoints/home/Home.tsx';
import { routeOf } from '../../../entrypoints/home/use-route.ts';
import { View } from '../../../entrypoints/sidebar/View.tsx';
import type { AskRow } from '../../../utils/messaging/calls/asks.ts';
import { axeFaults } from '../../components/axe.ts';
import { sampleForce } from '../../utils/judgement/sample-ask.ts';
import '../../components/patience.ts';
import { choose } from '../../components/choose.ts';
import { LEARNED, MANY_ASKS, OPEN_ASK, TOLD_ASK } from '../../components/samples/asks.ts';
import { type Answers, memoryDesk } from '../../components/samples/memory-desk.ts';

function show(hash: string, answers: Answers = {}) {
  location.hash = hash;
  const desk = memoryDesk(answers);
  const { container } = render(
    <View desk={desk}>
      <Home />
    </View>,
  );
  const asked = () => desk.calls.filter(({ name }) => name === 'asks.list').map(({ args }) => args);
  return { desk, container, asked };
}
const list: Answers = {
  'asks.list': ({ skip, limit }) => MANY_ASKS.slice(skip, skip + limit),
  'asks.get': ({ ask }) => MANY_ASKS.find(({ id }) => id === ask) ?? null,
};
const ALL = { person: null, kind: null, state: 'all', search: '', skip: 0, limit: 100 };

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

describe('S5 the page of all asks', { timeout: 60_000 }, () => {
  it('lists them with whose they are, and leads to the client and to the mail', async () => {
    const { desk, container } = show('#/asks', list);
    const [first] = await screen.findAllByRole('link', { name: 'Dana Whitfield' });
    expect(first?.getAttribute('href')).toBe('#/client/p-dana/dana%40brightbakery.example');
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.click(screen.getAllByRole('button', { name: 'Open the mail' })[0] as HTMLElement);
    expect(desk.calls).toContainEqual({ name: 'thread.open', args: { url: OPEN_ASK.url } });
  });

  it('searches, and narrows to a kind and to how they stand', async () => {
    const { asked } = show('#/asks', list);
    fireEvent.input(await screen.findByRole('searchbox'), { target: { value: 'export' } });
    await waitFor(() => expect(asked()).toContainEqual({ ...ALL, search: 'export' }));
    choose(screen.getByRole('combobox', { name: 'Kind of ask' }), 'scope');
    await waitFor(() => expect(asked()).toContainEqual({ ...ALL, search: 'export', kind: 'scope' }));
    fireEvent.click(screen.getByRole('button', { name: 'With a door' }));
    await waitFor(() =>
      expect(asked()).toContainEqual({ ...ALL, search: 'export', kind: 'scope', state: 'door' }),
    );
  });

  it('says that it is loading, how an ask gets here, and that none fits', async () => {
    let answer = (_: AskRow[]) => {};
    const waiting = new Promise<AskRow[]>((resolve) => {
      answer = resolve;
    });
    const { desk } = show('#/asks', { 'asks.list': () => waiting as never });
    expect(await screen.findByText('One moment')).toBeDefined();
    desk.answer({ 'asks.list': () => [] });
    answer([]);
    expect(await screen.findByText(/No asks yet/u)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Open' }));
    expect(await screen.findByText(/No ask fits/u)).toBeDefined();
  });

  it('shows the one that somebody came for first, and once', async () => {
    expect(routeOf(`#/asks/${TOLD_ASK.id}`)).toEqual({ place: 'asks', ask: TOLD_ASK.id });
    expect(routeOf('#/asks')).toEqual({ place: 'asks', ask: null });
    const { container } = show(`#/asks/${TOLD_ASK.id}`, list);
    await waitFor(() => expect(document.activeElement?.textContent).toContain('15% discount'));
    expect(screen.getAllByText(/15% discount/u)).toHaveLength(1);
    expect(container.querySelector('.ask-row')?.textContent).toContain('15% discount');
  });
});

describe('S2 what Ovation learned from the user', { timeout: 60_000 }, () => {
  it('is listed in plain words, forgotten one by one and together, and brought back', async () => {
    const forces = [sampleForce()];
    const { desk, container } = show('#/settings', {
      'learned.list': () => [...LEARNED],
      'learned.forget': () => forces,
    });
    const words = 'No question: you left out discounts from Dana Whitfield twice';
    expect(await screen.findByText(words)).toBeDefined();
    expect(screen.getByText('Worth a question: you questioned admin requests three times')).toBeDefined();
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: `Forget: ${words}` }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(desk.calls).toContainEqual({ name: 'learned.restore', args: { forces } }));
    fireEvent.click(screen.getByRole('button', { name: 'Forget all' }));
    const forgotten = desk.calls.filter(({ name }) => name === 'learned.forget').map(({ args }) => args);
    const { account, kind, person } = LEARNED[0] ?? {};
    expect(forgotten).toEqual([{ habit: { account, kind, person } }, { habit: 'all' }]);
  });

  it('says so while nothing was learned', async () => {
    show('#/settings');
    expect(await screen.findByText('Nothing so far.')).toBeDefined();
  });
});
