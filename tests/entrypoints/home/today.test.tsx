import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Home } from '../../../entrypoints/home/Home.tsx';
import { View } from '../../../entrypoints/sidebar/View.tsx';
import { clientHash } from '../../../utils/clients/client-hash.ts';
import { axeFaults } from '../../components/axe.ts';
import '../../components/list-layout.ts';
import '../../components/patience.ts';
import { CLIENT, DANA, moment } from '../../components/samples/dana.ts';
import { type Answers, type MemoryDesk, memoryDesk } from '../../components/samples/memory-desk.ts';
import { CONTEXT, LATE_PROMISE, NO_TODAY, OCCASION_SOON, TODAY } from '../../components/samples/today.ts';

function show(answers: Answers = {}, hash = '#/today', changes: Parameters<typeof memoryDesk>[1] = {}) {
  location.hash = hash;
  const desk = memoryDesk(
    { 'nudges.today': () => TODAY, 'nudges.context': () => CONTEXT, ...answers },
    changes,
  );
  const { container } = render(
    <View desk={desk}>
      <Home />
    </View>,
  );
  return { desk, container };
}
const sent = (desk: MemoryDesk, name: string) =>
  desk.calls.filter((call) => call.name === name).map(({ args }) => args);
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

beforeEach(() => {
  location.hash = '';
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('X5 today on the full page', { timeout: 60_000 }, () => {
  it('leads to the clients, and passes axe', async () => {
    const { container } = show();
    await screen.findByText('Send Dana the ROI sheet', { selector: 'bdi' });
    const [link] = await screen.findAllByRole('link', { name: 'Dana Whitfield' });
    expect(link?.getAttribute('href')).toBe(clientHash(DANA.id, CLIENT.address));
    expect(await axeFaults(container)).toEqual([]);
  });

  it('does, puts off, moves and lets go, each with a way back', async () => {
    const { desk } = show();
    await screen.findByText('Send Dana the ROI sheet', { selector: 'bdi' });
    const undone = async (words: RegExp) => {
      await screen.findByText(words);
      press('u');
      await waitFor(() => expect(screen.queryByText(words)).toBeNull());
    };
    press('j');
    press('d');
    await undone(/^Done\.$/u);
    press('s');
    press('2');
    await undone(/^Comes back: Mon/u);
    press('x');
    const why = screen.getByRole('textbox', { name: 'Why, if you like' }) as HTMLInputElement;
    why.value = 'They chose another';
    fireEvent.keyDown(why, { key: 'Enter' });
    await undone(/^Let go\.$/u);
    expect(sent(desk, 'nudges.done')).toEqual([{ id: 'late' }]);
    expect(sent(desk, 'nudges.snooze')).toMatchObject([{ id: 'late' }]);
    expect(sent(desk, 'nudges.letGo')).toEqual([{ id: 'late', why: 'They chose another' }]);
    expect(sent(desk, 'nudges.undo')).toEqual([{ id: 'late' }, { id: 'late' }, { id: 'late' }]);
  });

  it('takes back several changes one after the other, the last first', async () => {
    const [first, second] = TODAY.due.filter(({ about }) => about === null);
    const { desk } = show({
      'nudges.today': () => ({ ...NO_TODAY, due: [first, second].flatMap((one) => one ?? []) }),
    });
    const does = async (reason: string, word: string) => {
      fireEvent.click(await screen.findByRole('button', { name: `Done ${reason}` }));
      await screen.findByText(word);
    };
    await does(first?.reason ?? '', 'Done.');
    await does(second?.reason ?? '', 'Done.');
    await waitFor(() => expect(sent(desk, 'nudges.done')).toHaveLength(2));
    press('u');
    await screen.findByText('Taken back. You can take back the one before it too.');
    press('u');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
    expect(sent(desk, 'nudges.undo')).toEqual([{ id: second?.id }, { id: first?.id }]);
  });

  it('keeps our promise when its nudge is done, and takes a day of theirs as seen to', async () => {
    const { desk } = show({
      'nudges.today': () => ({ ...NO_TODAY, due: [LATE_PROMISE, OCCASION_SOON] }),
      'promises.settle': () => ({ event: 'e-1' }),
      'occasions.seenTo': () => ({ event: 'e-2' }),
    });
    fireEvent.click(await screen.findByRole('button', { name: /^Done Your promise/u }));
    await screen.findByText('Kept.');
    fireEvent.click(await screen.findByRole('button', { name: /^Done Their birthday/u }));
    await screen.findByText('Done.');
    expect(sent(desk, 'promises.settle')).toEqual([{ ids: ['pr-1'], how: 'kept' }]);
    expect(sent(desk, 'occasions.seenTo')).toEqual([{ ids: ['o-1'] }]);
    expect(sent(desk, 'nudges.done')).toEqual([]);
  });

  it('settles nothing for a promise that is theirs to keep', async () => {
    const theirs = { ...LATE_PROMISE, reason: 'They promised: the floor plan' };
    const { desk } = show({ 'nudges.today': () => ({ ...NO_TODAY, due: [theirs] }) });
    fireEvent.click(await screen.findByRole('button', { name: /^Done They promised/u }));
    await waitFor(() => expect(sent(desk, 'nudges.done')).toEqual([{ id: 'late-promise' }]));
  });

  it('puts nothing in a draft, because no mail is beside it: the opener is copied', async () => {
    const copy = vi.fn(async () => true);
    show({}, '#/today', { copy });
    await screen.findByText('Send Dana the ROI sheet', { selector: 'bdi' });
    press('j');
    press('e');
    await screen.findByText(/On 10 November I wrote/u);
    expect(screen.queryByRole('button', { name: 'Put in the draft' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText(/on your clipboard/u)).toBeDefined();
    expect(copy).toHaveBeenCalledWith(CONTEXT.opener);
  });

  it('remembers the kind as long as the tab is open', async () => {
    const { desk } = show();
    const kinds = within(await screen.findByRole('group', { name: 'Which kinds are shown' }));
    fireEvent.click(kinds.getByRole('button', { name: 'Promise 1' }));
    expect(screen.queryByText('Send Dana the ROI sheet', { selector: 'bdi' })).toBeNull();
    cleanup();
    render(
      <View desk={desk}>
        <Home />
      </View>,
    );
    await screen.findByText(/^Your promise/u, { selector: 'bdi' });
    expect(screen.queryByText('Send Dana the ROI sheet', { selector: 'bdi' })).toBeNull();
  });

  it('says that it did not come, and asks again', async () => {
    const fail = () => {
      throw new Error('gone');
    };
    const { desk } = show({ 'nudges.today': fail });
    const again = await screen.findByRole('button', { name: /Try again/u });
    desk.answer({ 'nudges.today': () => TODAY });
    fireEvent.click(again);
    expect(await screen.findByText('Send Dana the ROI sheet', { selector: 'bdi' })).toBeDefined();
  });
});

describe('X5 the calendar file', { timeout: 60_000 }, () => {
  it('holds all that is open, and another program reads it', async () => {
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      made.push(file as Blob);
      return 'blob:here';
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    show({ 'nudges.list': () => [...TODAY.due, ...TODAY.waiting] });
    fireEvent.click(await screen.findByRole('button', { name: 'Calendar file' }));
    expect(await screen.findByText(/^9 reminders are in the file/u)).toBeDefined();
    expect(names).toEqual(['ovation-2026-11-22.ics']);
    const calendar = new ICAL.Component(ICAL.parse((await made[0]?.text()) ?? ''));
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events).toHaveLength(9);
    expect(events[0]?.summary).toBe('Dana Whitfield: Send Dana the ROI sheet');
    expect(events[0]?.startDate.toJSDate().getTime()).toBe(TODAY.due[0]?.dueAt);
  });

  it('is not made of nothing', async () => {
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Calendar file' }));
    expect(await screen.findByText(/Nothing is open/u)).toBeDefined();
  });
});

describe('X5 the day sheet', { timeout: 60_000 }, () => {
  it('holds what is late and for today by client, with the last moment, and is printed by one key', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { container } = show({ 'timeline.get': () => [moment(0, 3)] }, '#/day');
    const title = await screen.findByRole('heading', { level: 1 });
    expect(title.textContent).toMatch(/^Sunday,? 22 November 2026$/u);
    expect([...container.querySelectorAll('.sheet-who')].map(({ textContent }) => textContent)).toEqual([
      'Dana Whitfield dana@brightbakery.example',
      'Sanne Vliet sanne@vliet.example',
      'Tom Ilves tom@brightbakery.example',
    ]);
    await waitFor(() => expect(screen.getAllByText(/Could you send us a quote/u)).toHaveLength(3));
    expect(screen.getAllByText('Notes')).toHaveLength(3);
    expect(await axeFaults(container)).toEqual([]);
    press('p');
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it('is reached from the list, and leads back', async () => {
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Day sheet' }));
    await screen.findByRole('button', { name: 'Print' });
    expect(screen.getByRole('link', { name: 'Today' }).getAttribute('aria-current')).toBe('page');
    press('Escape');
    expect(await screen.findByRole('heading', { level: 1, name: 'Today' })).toBeDefined();
  });

  it('says that the day is free', async () => {
    show({ 'nudges.today': () => NO_TODAY }, '#/day');
    expect(await screen.findByText('Nothing is due today, so the sheet is empty.')).toBeDefined();
    expect((screen.getByRole('button', { name: 'Print' }) as HTMLButtonElement).disabled).toBe(true);
  });
});
