import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Sidebar } from '../../../../entrypoints/sidebar/Sidebar.tsx';
import { View } from '../../../../entrypoints/sidebar/View.tsx';
import { CallError } from '../../../../utils/messaging/call-error.ts';
import '../../../components/patience.ts';
import { axeFaults } from '../../../components/axe.ts';
import { choose } from '../../../components/choose.ts';
import { AWAITED, askRow, OPEN_ASK, SEEN, TOLD_ASK } from '../../../components/samples/asks.ts';
import { CLIENT, JUDGEMENT, NOW } from '../../../components/samples/dana.ts';
import { type Answers, memoryDesk } from '../../../components/samples/memory-desk.ts';

async function show(changes: Partial<typeof CLIENT>, answers: Answers = {}, desk: object = {}) {
  const shown = memoryDesk(
    {
      'now.get': () => ({ state: 'client', theme: 'light', ...CLIENT, due: [], ...changes }),
      ...answers,
    },
    desk,
  );
  const { container } = render(
    <View desk={shown}>
      <Sidebar />
    </View>,
  );
  await screen.findByText('Dana Whitfield');
  return { desk: shown, container };
}
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const titles = (container: Element) =>
  [...container.querySelectorAll('.card > .card-head h2')].map((title) => title.textContent);

afterEach(cleanup);

describe('S5 the card of an awaited answer', { timeout: 60_000 }, () => {
  it('stands above the asked card in its own thread, else below it', async () => {
    const { container } = await show({ awaited: AWAITED });
    expect(titles(container).slice(0, 2)).toEqual(['You asked on 8 November', 'Asked']);
    expect(await axeFaults(container)).toEqual([]);
    cleanup();
    const question = { ...AWAITED.question, what: 'inserted' as const };
    const other = await show({ awaited: { ...AWAITED, question, here: false } });
    expect(titles(other.container).slice(0, 2)).toEqual(['Asked', 'In your draft on 8 November']);
  });

  it('takes the answer by keys alone, keeps it on Enter, and gives it back', async () => {
    const { desk } = await show({ awaited: AWAITED });
    press('t');
    const field = screen.getByRole('textbox', { name: /What did they say/u });
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: ' The night shift. ' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(desk.calls).toContainEqual({
      name: 'asks.answer',
      args: { ask: OPEN_ASK.id, answer: 'The night shift.' },
    });
    fireEvent.click(await button('Undo'));
    await waitFor(() =>
      expect(desk.calls).toContainEqual({ name: 'asks.answer', args: { ask: OPEN_ASK.id, answer: null } }),
    );
  });

  it('makes room for what came of it once the answer is kept', async () => {
    const answered = askRow({ ...OPEN_ASK, answer: 'The night shift.' });
    const { desk, container } = await show({ awaited: AWAITED }, { 'asks.get': () => answered });
    const field = screen.getByRole('textbox', { name: /What did they say/u });
    fireEvent.input(field, { target: { value: 'The night shift.' } });
    desk.answer({
      'now.get': () => ({ state: 'client', theme: 'light', ...CLIENT, due: [], awaited: null }),
    });
    fireEvent.keyDown(field, { key: 'Enter' });
    await button('Undo');
    desk.change('asks');
    expect(await screen.findByRole('textbox', { name: 'Needed' })).toBeDefined();
    expect(screen.queryByText(/You asked on/u)).toBeNull();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('is waved off with one key, and brought back', async () => {
    const { desk } = await show({ awaited: AWAITED });
    press('x');
    fireEvent.click(await button('Undo'));
    await waitFor(() =>
      expect(desk.calls.filter(({ name }) => name === 'asks.dismiss').map(({ args }) => args)).toEqual([
        { ask: OPEN_ASK.id, dismissed: true },
        { ask: OPEN_ASK.id, dismissed: false },
      ]),
    );
  });

  it('keeps the words in the box when they did not arrive', async () => {
    const fail = () => {
      throw new CallError('database');
    };
    await show({ awaited: AWAITED }, { 'asks.answer': fail });
    const field = screen.getByRole('textbox', { name: /What did they say/u });
    fireEvent.input(field, { target: { value: 'The night shift.' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(await screen.findByText(/did not go through/u)).toBeDefined();
    expect((field as HTMLTextAreaElement).value).toBe('The night shift.');
  });
});

describe('S5 the asked card', { timeout: 60_000 }, () => {
  it('keeps the ask without a question by one key, and forgets it again', async () => {
    const { desk } = await show({});
    press('h');
    expect(await screen.findByText('Kept in the history.')).toBeDefined();
    fireEvent.click(await button('Undo'));
    await waitFor(() => expect(desk.calls).toContainEqual({ name: 'asks.unkeep', args: { ask: 'a-new' } }));
  });

  it('offers no way back for an ask that was kept before', async () => {
    await show({}, { 'asks.keep': () => ({ ask: 'a-1', fresh: false }) });
    press('h');
    await screen.findByText('Kept in the history.');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('takes what came of it a line at a time, on Enter and on going on, each with a way back', async () => {
    const ask = askRow({ needed: 'a quiet night shift' });
    const { desk, container } = await show({ ask });
    expect(screen.getByText('a quiet night shift')).toBeDefined();
    press('c');
    const agreed = await screen.findByRole('textbox', { name: 'Agreed' });
    expect(document.activeElement).toBe(agreed);
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.input(agreed, { target: { value: 'two years' } });
    fireEvent.keyDown(agreed, { key: 'Enter' });
    fireEvent.click(await button('Undo'));
    const needed = screen.getByRole('textbox', { name: 'Needed' });
    needed.focus();
    fireEvent.input(needed, { target: { value: '' } });
    agreed.focus();
    await screen.findByText('Taken out.');
    fireEvent.click(await button('Undo'));
    await waitFor(() =>
      expect(desk.calls.filter(({ name }) => name === 'asks.note').map(({ args }) => args)).toEqual([
        { ask: ask.id, about: 'agreed', text: 'two years' },
        { ask: ask.id, about: 'agreed', text: '' },
        { ask: ask.id, about: 'needed', text: '' },
        { ask: ask.id, about: 'needed', text: 'a quiet night shift' },
      ]),
    );
  });

  it('leaves a line as it was on Esc, and the keyboard on the card', async () => {
    const { desk } = await show({ ask: askRow() });
    press('c');
    const needed = await screen.findByRole('textbox', { name: 'Needed' });
    fireEvent.input(needed, { target: { value: 'never mind' } });
    fireEvent.keyDown(needed, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Needed' })).toBeNull());
    expect(desk.calls.map(({ name }) => name)).not.toContain('asks.note');
    expect(desk.calls.map(({ name }) => name)).not.toContain('frame.leave');
  });

  it('keeps a door with the question that opened it, and lets one say which', async () => {
    const [first, second] = ['Who opens it first?', 'Which part matters least?'];
    const ask = askRow({
      questions: [
        { family: 'use', text: first, what: 'asked', at: NOW - 2 },
        { family: 'tradeoff', text: second, what: 'asked', at: NOW - 1 },
      ],
    });
    const { desk } = await show({ ask });
    press('c');
    const which = await screen.findByRole('combobox', { name: 'The question that opened it' });
    choose(which, first);
    const door = screen.getByRole('textbox', { name: 'Opened a door' });
    fireEvent.input(door, { target: { value: 'A second shop' } });
    fireEvent.keyDown(door, { key: 'Enter' });
    expect(desk.calls).toContainEqual({
      name: 'asks.door',
      args: { ask: ask.id, text: 'A second shop', question: first },
    });
  });

  it('says why where the user’s earlier words decided', async () => {
    const reason = 'Worth a question: you questioned discounts from Dana twice';
    await show({ judgement: { ...JUDGEMENT, reason, learned: true } });
    expect(screen.getByText(reason)).toBeDefined();
  });
});

describe('S5 seen before', { timeout: 60_000 }, () => {
  it('is nothing where nothing is on record', async () => {
    await show({});
    expect(screen.queryByText(/Seen before/u)).toBeNull();
  });

  it('cites the record, and opens it in the history by one key', async () => {
    const list: Answers = { 'asks.list': () => [OPEN_ASK, TOLD_ASK], 'asks.get': () => TOLD_ASK };
    const { container } = await show({ seen: SEEN }, list);
    expect((await button(/Seen before/u)).textContent).toContain(
      'needed a total under 18k, agreed two years',
    );
    expect(await axeFaults(container)).toEqual([]);
    press('b');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('15% discount'));
    expect(screen.getByRole('button', { name: 'Asks' }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getAllByText(/15% discount/u)).toHaveLength(1);
  });

  it('opens a record of somebody else on the full page', async () => {
    const opened: string[] = [];
    const ask = { ...TOLD_ASK, person: 'p-tom' };
    await show(
      { seen: { ask, whose: 'company', personName: 'Tom Ilves' } },
      {},
      { openHome: (place: string) => opened.push(place) },
    );
    fireEvent.click(await button(/Seen before, with Tom Ilves of the same company/u));
    expect(opened).toEqual([`asks/${ask.id}`]);
  });
});

describe('S5 the asks in the History tab', { timeout: 60_000 }, () => {
  it('are this client’s alone, with what came of each', async () => {
    const { desk, container } = await show({}, { 'asks.list': () => [OPEN_ASK, TOLD_ASK] });
    press('2');
    fireEvent.click(await button('Asks'));
    const [open, told] = await screen.findAllByRole('article', { name: 'An ask' });
    if (!open || !told) throw new Error('two asks are listed');
    expect(within(open).getByText('Open')).toBeDefined();
    expect(within(told).getByText('a total under 18k')).toBeDefined();
    expect(within(told).getByText('The second shop opens in May')).toBeDefined();
    expect(await axeFaults(container)).toEqual([]);
    expect(desk.calls).toContainEqual({
      name: 'asks.list',
      args: { person: 'p-dana', kind: null, state: 'all', search: '', skip: 0, limit: 100 },
    });
    open.focus();
    press('o');
    expect(desk.calls.map(({ name }) => name)).toContain('thread.open');
  });

  it('say how an ask gets here while there is none', async () => {
    await show({});
    press('2');
    fireEvent.click(await button('Asks'));
    expect(await screen.findByText(/No asks kept yet/u)).toBeDefined();
  });
});
