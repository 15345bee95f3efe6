import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DESCRIPTIONS, LISTED } from '../../../../components/ledger-lists/descriptions.ts';
import { Home } from '../../../../entrypoints/home/Home.tsx';
import { ledgerHash, routeOf } from '../../../../entrypoints/home/use-route.ts';
import { View } from '../../../../entrypoints/sidebar/View.tsx';
import { axeFaults } from '../../../components/axe.ts';
import { choose } from '../../../components/choose.ts';
import { english } from '../../../components/samples/english.ts';
import '../../../components/list-layout.ts';
import '../../../components/patience.ts';
import { memoryLedgers, PROMISES, TODAY } from '../../../components/samples/ledger-lists.ts';
import { promise } from '../../../components/samples/ledgers.ts';
import { type Answers, memoryDesk } from '../../../components/samples/memory-desk.ts';

function show(hash: string, answers: Answers = memoryLedgers().answers) {
  location.hash = hash;
  const desk = memoryDesk(answers);
  const { container } = render(
    <View desk={desk}>
      <Home />
    </View>,
  );
  const asked = (name: string) => desk.calls.filter((one) => one.name === name).map(({ args }) => args);
  return { desk, container, asked };
}
const texts = (container: Element) =>
  [...container.querySelectorAll('.list-row blockquote')].map(({ textContent }) => textContent);
const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const button = (name: string | RegExp) => screen.findByRole('button', { name });
/** The button of a filter, whose words may stand on the rows too. */
const filter = async (name: string) =>
  within(await screen.findByRole('group', { name: 'Which entries' })).getByRole('button', { name });
const OPEN = ['ROI sheet', 'sample box', 'night shift', 'owner of the mill'];
const inOrder = (shown: readonly (string | null)[], words: readonly string[]) => {
  expect(shown).toHaveLength(words.length);
  for (const [place, word] of words.entries()) expect(shown[place]).toContain(word);
};

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

describe('D7 the list of promises', { timeout: 60_000 }, () => {
  it('shows what is open by day, whose each is, how late, and leads to the client and the mail', async () => {
    const { desk, container } = show('#/ledgers/promises');
    const [first] = await screen.findAllByRole('link', { name: 'Dana Whitfield' });
    inOrder(texts(container), OPEN);
    expect(first?.getAttribute('href')).toBe('#/client/p-dana/dana%40brightbakery.example');
    expect([...container.querySelectorAll('.ask-day')].map((day) => day.textContent)).toEqual([
      '9 days late',
      'due today',
      expect.stringContaining('by Tue'),
      'no day named',
    ]);
    fireEvent.click((await screen.findAllByRole('button', { name: /^Open the mail/u }))[0] as HTMLElement);
    expect(desk.calls).toContainEqual({
      name: 'thread.open',
      args: { url: promise().evidence?.thread?.url },
    });
    expect(await axeFaults(container)).toEqual([]);
  });

  it('narrows to how they stand, to a side, and to words', async () => {
    const { container, asked } = show('#/ledgers/promises');
    fireEvent.click(await filter('Overdue'));
    await waitFor(() => inOrder(texts(container), ['ROI sheet']));
    expect(asked('promises.list').at(-1)).toMatchObject({ states: ['open'], before: TODAY, by: null });
    fireEvent.click(await filter('Kept'));
    await waitFor(() => inOrder(texts(container), ['confirm the floor plan']));
    await screen.findByText('3 days early');
    fireEvent.click(await filter('Open'));
    choose(screen.getByRole('combobox', { name: 'Whose' }), 'client');
    await waitFor(() => inOrder(texts(container), ['night shift']));
    expect(asked('promises.list').at(-1)).not.toHaveProperty('before');
    choose(screen.getByRole('combobox', { name: 'Whose' }), 'both');
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'mill' } });
    await waitFor(() => inOrder(texts(container), ['owner of the mill']));
  });

  it('stands in another order, by client under a heading each', async () => {
    const { container } = show('#/ledgers/promises');
    await screen.findAllByRole('link', { name: 'Dana Whitfield' });
    choose(screen.getByRole('combobox', { name: 'Order' }), 'client');
    await waitFor(() =>
      expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
        'Dana Whitfield',
        'Tom Ilves',
      ]),
    );
    expect(container.querySelectorAll('.ask-head a')).toHaveLength(0);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('says that it is loading, how a promise gets here, and that none fits', async () => {
    let answer = (_: never[]) => {};
    const waiting = new Promise<never[]>((resolve) => {
      answer = resolve;
    });
    const { desk, container } = show('#/ledgers/promises', { 'promises.list': () => waiting as never });
    expect(await screen.findByText('One moment')).toBeDefined();
    desk.answer(memoryLedgers([], []).answers);
    answer([]);
    expect(await screen.findByText(/one key keeps it/u)).toBeDefined();
    fireEvent.click(await filter('Overdue'));
    expect(await screen.findByText('Nothing is overdue.')).toBeDefined();
    desk.answer(memoryLedgers().answers);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'floor plan' } });
    expect(await screen.findByText(/Nothing fits/u)).toBeDefined();
    fireEvent.click(await button('Look in all of them'));
    expect(await screen.findByText('3 days early')).toBeDefined();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('offers to ask again where it does not come', async () => {
    const { desk } = show('#/ledgers/promises', {
      'promises.list': () => {
        throw new Error('gone');
      },
    });
    const again = await button('Try again');
    desk.answer(memoryLedgers().answers);
    fireEvent.click(again);
    expect(await screen.findByText('9 days late')).toBeDefined();
  });
});

describe('D7 one promise in the list', { timeout: 60_000 }, () => {
  it('is settled by its key, hands the keyboard to the next, and comes back', async () => {
    const ledgers = memoryLedgers();
    const { desk, container } = show('#/ledgers/promises', ledgers.answers);
    await screen.findByText('9 days late');
    press('j');
    expect(document.activeElement?.textContent).toContain('ROI sheet');
    press('l');
    expect(await screen.findByText(/Missed\. It is/u)).toBeDefined();
    expect(ledgers.at('pr-1')).toMatchObject({ state: 'missed', settledOn: TODAY });
    desk.change('ledgers');
    await waitFor(() => inOrder(texts(container), OPEN.slice(1)));
    await waitFor(() => expect(document.activeElement?.textContent).toContain('sample box'));
    press('u');
    await waitFor(() => expect(ledgers.at('pr-1')).toEqual(promise()));
  });

  it('is edited in a form, and stays where it stood until that went through', async () => {
    const ledgers = memoryLedgers();
    const { asked } = show('#/ledgers/promises', ledgers.answers);
    await screen.findByText('9 days late');
    press('j');
    press('e');
    const field = await screen.findByRole('textbox', { name: 'In your words' });
    fireEvent.input(field, { target: { value: 'The ROI sheet, for three years' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() => expect(ledgers.at('pr-1')).toMatchObject({ text: 'The ROI sheet, for three years' }));
    expect(asked('promises.edit')).toEqual([
      { id: 'pr-1', text: 'The ROI sheet, for three years', day: '2026-11-13' },
    ]);
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'In your words' })).toBeNull());
  });

  it('that was settled can only be opened again or edited', async () => {
    const ledgers = memoryLedgers();
    const { container } = show('#/ledgers/promises', ledgers.answers);
    fireEvent.click(await filter('Kept'));
    await screen.findByText('3 days early');
    const tools = [...container.querySelectorAll('.tools button > span:first-child')].map(
      (one) => one.textContent,
    );
    expect(tools).toEqual(['Open again', 'Edit', 'Open the mail']);
    press('j');
    press('r');
    expect(await screen.findByText('Open again.')).toBeDefined();
    expect(ledgers.at('pr-early')).toMatchObject({ state: 'open', settledOn: null });
  });

  it('of a client who is gone is still there, and leads nowhere', async () => {
    show('#/ledgers/promises', memoryLedgers([promise({ person: 'nobody' })]).answers);
    expect(await screen.findByText('a client who is not here any more')).toBeDefined();
    expect(screen.queryByRole('link', { name: /Dana/u })).toBeNull();
  });
});

describe('D7 many promises in one act', { timeout: 120_000 }, () => {
  const boxes = () => screen.getAllByRole('checkbox', { name: /^Choose: / });

  it('are chosen by Space, by a range, and let go by Esc', async () => {
    const { container } = show('#/ledgers/promises');
    await screen.findByText('9 days late');
    press('j');
    press(' ');
    expect(await screen.findByText('1 chosen')).toBeDefined();
    fireEvent.click(boxes()[2] as HTMLElement, { shiftKey: true });
    expect(await screen.findByText('3 chosen')).toBeDefined();
    expect(await axeFaults(container)).toEqual([]);
    press('Escape');
    await waitFor(() => expect(screen.queryByText('3 chosen')).toBeNull());
  });

  it('are settled together with one notice, and come back together', async () => {
    const ledgers = memoryLedgers();
    const { desk, asked } = show('#/ledgers/promises', ledgers.answers);
    await screen.findByText('9 days late');
    fireEvent.click(boxes()[0] as HTMLElement);
    fireEvent.click(boxes()[1] as HTMLElement);
    const bar = await screen.findByRole('group', { name: 'With all that are chosen' });
    expect([...bar.querySelectorAll('button > span:first-child')].map((one) => one.textContent)).toEqual([
      'Kept',
      'More than kept',
      'Missed',
      'Released',
      'Choose none',
    ]);
    press('Z');
    expect(await screen.findByText('2 promises: released.')).toBeDefined();
    expect(asked('promises.settle')).toEqual([{ ids: ['pr-1', 'pr-today'], how: 'released' }]);
    desk.change('ledgers');
    await waitFor(() => expect(screen.queryByText('9 days late')).toBeNull());
    expect(screen.queryByRole('group', { name: 'With all that are chosen' })).toBeNull();
    fireEvent.click(await button('Undo'));
    await waitFor(() => expect(ledgers.at('pr-1')).toEqual(PROMISES[0]));
    expect(ledgers.at('pr-today')).toEqual(PROMISES[1]);
  });

  it('are all chosen, also those nobody has scrolled to, and changed 500 at a time', async () => {
    const many = Array.from({ length: 1_234 }, (_, n) =>
      promise({ id: `p${n}`, origin: `p${n}`, text: `Promise ${n}`, evidence: null }),
    );
    const ledgers = memoryLedgers(many, []);
    const { asked } = show('#/ledgers/promises', ledgers.answers);
    await screen.findAllByText('9 days late');
    press('a');
    expect(await screen.findByText('1,234 chosen')).toBeDefined();
    press('Y');
    expect(await screen.findByText('1,234 promises: kept.')).toBeDefined();
    const parts = asked('promises.settle') as { ids: string[] }[];
    expect(parts.map(({ ids }) => ids.length)).toEqual([500, 500, 234]);
    expect(new Set(parts.flatMap(({ ids }) => ids)).size).toBe(1_234);
    press('u');
    await waitFor(() => expect(ledgers.at('p1233')).toMatchObject({ state: 'open' }));
    expect(asked('ledger.undoAll')).toEqual([{ events: ['event-1', 'event-2', 'event-3'] }]);
  });

  it('say how far they came where a part does not go through, and that part can be undone', async () => {
    const many = Array.from({ length: 700 }, (_, n) =>
      promise({ id: `p${n}`, origin: `p${n}`, text: `Promise ${n}`, evidence: null }),
    );
    const ledgers = memoryLedgers(many, [], 600);
    const { desk, asked } = show('#/ledgers/promises', ledgers.answers);
    await screen.findAllByText('9 days late');
    press('a');
    await screen.findByText('700 chosen');
    press('L');
    expect(await screen.findByText('500 of 700 went through; the rest stayed as it was.')).toBeDefined();
    expect(screen.getByText('700 chosen')).toBeDefined();
    expect(desk.calls.filter(({ name }) => name === 'promises.settle')).toHaveLength(2);
    press('u');
    await waitFor(() => expect(asked('ledger.undoAll')).toEqual([{ events: ['event-1'] }]));
  });

  it('of another filter are not touched: nothing is chosen there', async () => {
    show('#/ledgers/promises');
    await screen.findByText('9 days late');
    fireEvent.click(boxes()[0] as HTMLElement);
    await screen.findByText('1 chosen');
    fireEvent.click(await filter('Overdue'));
    await waitFor(() => expect(screen.queryByText('1 chosen')).toBeNull());
  });
});

describe('D1, D4 the list of wishes', { timeout: 60_000 }, () => {
  it('shows what is open, and grants one with how it was taken', async () => {
    const ledgers = memoryLedgers();
    const { container } = show('#/ledgers/wishes', ledgers.answers);
    await screen.findByText(/half of my night shift/u);
    expect(screen.getByText('You had to say no')).toBeDefined();
    expect(screen.queryByRole('combobox', { name: 'Whose' })).toBeNull();
    expect(await axeFaults(container)).toEqual([]);
    const row = screen.getByText(/half of my night shift/u).closest('article') as HTMLElement;
    row.focus();
    press('g');
    fireEvent.click(await within(row).findByRole('button', { name: /Keep it/u }));
    expect(await screen.findByText('Granted.')).toBeDefined();
    expect(ledgers.at('w-1')).toMatchObject({ state: 'granted', grant: { route: 'ours', on: TODAY } });
  });

  it('lets go of several in one act', async () => {
    const ledgers = memoryLedgers();
    const { asked } = show('#/ledgers/wishes', ledgers.answers);
    await screen.findByText(/half of my night shift/u);
    press('a');
    await screen.findByText('2 chosen');
    press('Z');
    expect(await screen.findByText('2 wishes: let go of.')).toBeDefined();
    expect(asked('wishes.state')).toEqual([{ ids: expect.arrayContaining(['w-1', 'w-2']), state: 'let-go' }]);
  });
});

describe('D1, D7 the place of the ledgers', { timeout: 60_000 }, () => {
  it('has a tab for each, changed by a digit, and keeps it in the address', async () => {
    expect(routeOf('#/ledgers')).toEqual({ place: 'ledgers', ledger: 'promises', about: null });
    expect(routeOf('#/ledgers/nonsense')).toEqual({ place: 'ledgers', ledger: 'promises', about: null });
    const about = { person: 'a/b', address: 'x+y@z.example' };
    expect(routeOf(ledgerHash('wishes', about))).toEqual({ place: 'ledgers', ledger: 'wishes', about });
    show('#/ledgers');
    const titles = LISTED.map((name) => english(DESCRIPTIONS[name].title));
    expect(titles.slice(0, 2)).toEqual(['Promises', 'Wishes']);
    expect((await screen.findAllByRole('tab')).map((tab) => tab.textContent)).toEqual(titles);
    press('2');
    expect(location.hash).toBe('#/ledgers/wishes');
    // The word that leads there names the first of them in sight, and all of them in its title.
    const link = screen.getByRole('link', { name: /^Ledgers/u });
    expect(link.textContent).toBe('LedgersPromises, wishes…');
    expect(link.getAttribute('title')).toBe(titles.join(', '));
  });

  it('is reached from the client’s own page', async () => {
    show('#/client/p-dana/dana%40brightbakery.example');
    const link = await screen.findByRole('link', { name: 'Promises and wishes' });
    expect(link.getAttribute('href')).toBe('#/ledgers/promises/p-dana/dana%40brightbakery.example');
  });

  it('shows one client alone where the address names one, with the way to all', async () => {
    const { asked, container } = show(
      ledgerHash('promises', { person: 'p-tom', address: 'tom@brightbakery.example' }),
    );
    await screen.findByText('due today');
    inOrder(texts(container), ['sample box']);
    expect(asked('promises.list')).toContainEqual(expect.objectContaining({ person: 'p-tom' }));
    const client = screen.getByRole('link', { name: 'Tom Ilves' });
    expect(client.getAttribute('href')).toBe('#/client/p-tom/tom%40brightbakery.example');
    expect(screen.getByRole('link', { name: /everybody/u }).getAttribute('href')).toBe('#/ledgers/promises');
    expect(await axeFaults(container)).toEqual([]);
  });
});
