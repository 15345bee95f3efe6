import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Sidebar } from '../../../entrypoints/sidebar/Sidebar.tsx';
import { View } from '../../../entrypoints/sidebar/View.tsx';
import { CallError } from '../../../utils/messaging/call-error.ts';
import type { NudgeRow } from '../../../utils/messaging/calls/nudges.ts';
import { newWait } from '../../../utils/nudges/wait.ts';
import '../../components/patience.ts';
import { axeFaults } from '../../components/axe.ts';
import { CLIENT, DAY, moment, NOW, NUDGE, note } from '../../components/samples/dana.ts';
import { type Answers, memoryDesk } from '../../components/samples/memory-desk.ts';

async function show(answers: Answers, key: string) {
  const desk = memoryDesk(answers);
  const { container } = render(
    <View desk={desk}>
      <Sidebar />
    </View>,
  );
  await screen.findByText('Dana Whitfield');
  press(key);
  return { desk, container };
}
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const names = (desk: { calls: readonly { name: string }[] }) => desk.calls.map(({ name }) => name);
const row: NudgeRow = { ...NUDGE, personName: 'Dana Whitfield', address: CLIENT.address };

afterEach(cleanup);

describe('X7 a part that does not load', { timeout: 60_000 }, () => {
  it.each(['2', '3', '4'])('says in view %s that nothing is lost, and asks again', async (key) => {
    const fail = () => {
      throw new CallError('no-answer');
    };
    const { desk } = await show({ 'timeline.get': fail, 'notes.list': fail, 'nudges.list': fail }, key);
    const retry = await screen.findByRole('button', { name: 'Try again' });
    desk.answer({ 'timeline.get': () => [], 'notes.list': () => [], 'nudges.list': () => [] });
    fireEvent.click(retry);
    expect(await screen.findByText(/Nothing (yet|noted|to come)/u)).toBeDefined();
  });
});

describe('X6 the History tab', { timeout: 60_000 }, () => {
  it('groups by day, filters by who wrote, and opens the mail', async () => {
    const { desk, container } = await show(
      {
        'timeline.get': ({ direction }) =>
          direction === 'all' ? [moment(0, 0), moment(1, 1)] : [moment(1, 1)],
      },
      '2',
    );
    expect(await screen.findByRole('heading', { name: 'yesterday' })).toBeDefined();
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'From you' }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'today' })).toBeNull());
    fireEvent.click(await screen.findByRole('button', { name: 'Second oven' }));
    expect(names(desk)).toContain('thread.open');
  });
});

describe('D1, D7 the way from the History tab', { timeout: 60_000 }, () => {
  it('leads to what this client and we promised, on the full page', async () => {
    const places: string[] = [];
    const desk = memoryDesk({}, { openHome: (place) => places.push(place) });
    render(
      <View desk={desk}>
        <Sidebar />
      </View>,
    );
    await screen.findByText('Dana Whitfield');
    press('2');
    fireEvent.click(await screen.findByRole('button', { name: 'Promises and wishes' }));
    expect(places).toEqual([`ledgers/promises/p-dana/${encodeURIComponent(CLIENT.address)}`]);
  });
});

describe('X5 what was settled lately', { timeout: 60_000 }, () => {
  it('stands below what is open, and is brought back by its button: an answer may have been none', async () => {
    const answered: NudgeRow = {
      ...row,
      id: 'n-answered',
      wait: newWait({ since: NOW - 3 * DAY, stem: 'seats', question: 'Which size?' }),
      state: 'done',
      endedBy: { by: 'answer', at: NOW - DAY },
    };
    const letGo: NudgeRow = {
      ...row,
      id: 'n-let-go',
      reason: 'Ask for the plan',
      state: 'let-go',
      why: 'Too late',
    };
    const { desk, container } = await show({ 'nudges.settled': () => [answered, letGo] }, '4');
    await screen.findByRole('heading', { name: 'Settled lately' });
    expect(screen.getByText(/^Answered /u)).toBeDefined();
    expect(screen.getByText('“Which size?”')).toBeDefined();
    expect(screen.getByText('Too late')).toBeDefined();
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: `Bring back ${answered.reason}` }));
    await screen.findByText('It is open again.');
    expect(desk.calls.find(({ name }) => name === 'nudges.undo')?.args).toEqual({ id: 'n-answered' });
  });
});

describe('X5 the reminder that is typed', { timeout: 60_000 }, () => {
  it('takes a digit for part of the words, however fast it follows them', async () => {
    const { desk } = await show({}, 'r');
    const field = await screen.findByLabelText<HTMLInputElement>('What to come back to, and when');
    // Straight to the field: the testing library would draw the view between two keys.
    const type = (text: string, key: string) => {
      field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    type('ask in ', ' ');
    type('ask in 3', '3');
    type('ask in 3 days', 's');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await waitFor(() => expect(names(desk)).toContain('nudges.add'));
    const added = desk.calls.filter(({ name }) => name === 'nudges.add');
    expect(added).toMatchObject([{ args: { reason: 'ask' } }]);
  });
});

describe('X3 the Notes tab', { timeout: 60_000 }, () => {
  const notes = [note('n-1', 'Board meets on Tuesday', 2)];

  it('shows notes, takes the keyboard into one, saves as typed and says so', async () => {
    const { desk, container } = await show({ 'notes.list': () => notes }, '3');
    expect(await screen.findByText('Board meets on Tuesday')).toBeDefined();
    expect(await axeFaults(container)).toEqual([]);
    press('e');
    const field = await screen.findByRole('textbox', { name: 'Note' });
    fireEvent.input(field, { target: { value: 'Board meets on Wednesday' } });
    expect(desk.calls).toContainEqual({
      name: 'notes.save',
      args: {
        id: 'n-1',
        person: 'p-dana',
        text: 'Board meets on Wednesday',
        base: 3,
        from: { view: expect.any(String), step: 1 },
      },
    });
    expect(await screen.findByText('Saved', { selector: '[role=status]' })).toBeDefined();
  });

  it('keeps words on their way when the tab is left and come back to', async () => {
    await show({ 'notes.list': () => notes, 'notes.save': () => new Promise<never>(() => {}) as never }, '3');
    await screen.findByText('Board meets on Tuesday');
    press('e');
    fireEvent.input(await screen.findByRole('textbox', { name: 'Note' }), {
      target: { value: 'on its way' },
    });
    fireEvent.click(screen.getByRole('tab', { name: /Now/u }));
    fireEvent.click(screen.getByRole('tab', { name: /Notes/u }));
    expect(await screen.findByText('on its way')).toBeDefined();
  });

  it('hands every key over at once, and what is on its way along with a deletion', async () => {
    const { desk } = await show(
      { 'notes.list': () => notes, 'notes.save': () => new Promise<never>(() => {}) as never },
      '3',
    );
    await screen.findByText('Board meets on Tuesday');
    press('e');
    const field = await screen.findByRole('textbox', { name: 'Note' });
    for (const value of ['B', 'Bo', '']) fireEvent.input(field, { target: { value } });
    const saves = desk.calls.filter(({ name }) => name === 'notes.save').map(({ args }) => args);
    expect(saves).toMatchObject([{ text: 'B' }, { text: 'Bo' }, { text: '' }]);
    fireEvent.keyDown(field, { key: 'Escape' });
    await waitFor(() => expect(names(desk)).toContain('notes.delete'));
    const { args } = desk.calls.find(({ name }) => name === 'notes.delete') ?? {};
    expect(args).toEqual({ id: 'n-1', words: saves.at(-1) });
  });

  it('deletes with a way back', async () => {
    const { desk } = await show({ 'notes.list': () => notes }, '3');
    fireEvent.click(await screen.findByRole('button', { name: 'Delete' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(names(desk)).toEqual(expect.arrayContaining(['notes.delete', 'notes.restore'])),
    );
  });

  it('shows both texts of a conflict in full, and settles it as chosen', async () => {
    const { desk, container } = await show(
      {
        'notes.list': () => [note('n-1', 'Thursday', 2), note('n-2', 'Friday', 1, { conflictWith: 'n-1' })],
      },
      '3',
    );
    const second = await screen.findByRole('region', { name: 'Saved second' });
    expect(within(second).getByText('Friday')).toBeDefined();
    expect(screen.getByText('Thursday')).toBeDefined();
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.click(within(second).getByRole('button', { name: 'Keep this one' }));
    expect(desk.calls).toContainEqual({ name: 'notes.settle', args: { keep: 'n-2', drop: 'n-1' } });
  });

  it('joins both texts without losing a word', async () => {
    const { desk } = await show(
      {
        'notes.list': () => [note('n-1', 'Thursday', 2), note('n-2', 'Friday', 1, { conflictWith: 'n-1' })],
      },
      '3',
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Put both into one' }));
    await waitFor(() => expect(names(desk)).toContain('notes.settle'));
    expect(desk.calls.find(({ name }) => name === 'notes.save')?.args).toMatchObject({
      text: 'Thursday\n\nFriday',
    });
  });

  it('finds notes and marks what was found', async () => {
    const { container } = await show({ 'notes.list': () => notes, 'notes.search': () => notes }, '3');
    fireEvent.input(await screen.findByRole('searchbox'), { target: { value: 'board' } });
    await waitFor(() => expect(container.querySelector('mark')?.textContent).toBe('Board'));
  });
});

describe('X5 the Reminders tab', { timeout: 60_000 }, () => {
  it('lists what is to come back, soonest first, and takes each change back', async () => {
    const later = { ...row, id: 'g-2', reason: 'Later one', dueAt: NOW + 9 * DAY };
    const { desk, container } = await show({ 'nudges.list': () => [later, row] }, '4');
    await screen.findByText('Later one', { selector: 'bdi' });
    const reasons = [...container.querySelectorAll('.nudge-reason')].map((line) => line.textContent);
    expect(reasons).toEqual(['Send Dana the ROI sheet', 'Later one']);
    expect(await axeFaults(container)).toEqual([]);
    press('x');
    press('Enter');
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(names(desk)).toEqual(expect.arrayContaining(['nudges.letGo', 'nudges.undo']));
  });
});

describe('X3 X5 the capture line', { timeout: 60_000 }, () => {
  it('has a note on the disk from its first letter on', async () => {
    const { desk, container } = await show({}, 'n');
    const field = await screen.findByRole('textbox', { name: 'Note' });
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: 'L' } });
    expect(desk.calls.find(({ name }) => name === 'notes.save')?.args).toMatchObject({ text: 'L', base: 0 });
    expect(await axeFaults(container)).toEqual([]);
    press('Escape');
    expect(await screen.findByText('Note saved.')).toBeDefined();
    expect(names(desk)).not.toContain('frame.leave');
  });

  it('leaves no empty note behind when every letter was taken away again', async () => {
    const { desk } = await show({}, 'n');
    const field = await screen.findByRole('textbox', { name: 'Note' });
    for (const value of ['L', '']) fireEvent.input(field, { target: { value } });
    fireEvent.keyDown(field, { key: 'Escape' });
    await waitFor(() => expect(names(desk)).toContain('notes.delete'));
  });

  it('shows a date phrase back in full before it counts', async () => {
    const { desk, container } = await show({}, 'r');
    const field = await screen.findByRole('textbox');
    fireEvent.input(field, { target: { value: 'ask about the oven in 3 weeks' } });
    expect(await screen.findByText(/Sunday, 13 December 2026/u)).toBeDefined();
    expect(await axeFaults(container)).toEqual([]);
    press('Enter');
    await waitFor(() => expect(names(desk)).toContain('nudges.add'));
    expect(desk.calls.find(({ name }) => name === 'nudges.add')?.args).toMatchObject({
      reason: 'ask about the oven',
    });
  });

  it('does not guess a day: it asks for one, and takes a pick', async () => {
    const { desk } = await show({}, 'r');
    fireEvent.input(await screen.findByRole('textbox'), { target: { value: 'ask about the oven' } });
    expect(await screen.findByText(/No clear day/u)).toBeDefined();
    press('Enter');
    expect(names(desk)).not.toContain('nudges.add');
    fireEvent.click(screen.getByRole('button', { name: /Tomorrow/u }));
    await waitFor(() => expect(names(desk)).toContain('nudges.add'));
  });
});
