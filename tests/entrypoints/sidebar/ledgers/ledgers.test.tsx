import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Sidebar } from '../../../../entrypoints/sidebar/Sidebar.tsx';
import { View } from '../../../../entrypoints/sidebar/View.tsx';
import { CallError } from '../../../../utils/messaging/call-error.ts';
import type { LedgersNow } from '../../../../utils/messaging/now.ts';
import '../../../components/patience.ts';
import { axeFaults } from '../../../components/axe.ts';
import { AWAITED } from '../../../components/samples/asks.ts';
import { CLIENT, NUDGE } from '../../../components/samples/dana.ts';
import {
  ledgers,
  OVERDUE,
  PROPOSED_PROMISE,
  PROPOSED_WISH,
  SAID,
  WISHING,
} from '../../../components/samples/ledgers.ts';
import { type Answers, memoryDesk } from '../../../components/samples/memory-desk.ts';

/** Every change comes to something, unless a test says otherwise. */
const CHANGING: Answers = Object.fromEntries(
  [
    'promises.add',
    'promises.confirm',
    'promises.refuse',
    'promises.settle',
    'promises.edit',
    'wishes.add',
    'wishes.confirm',
    'wishes.refuse',
    'wishes.grant',
    'wishes.state',
    'wishes.edit',
  ].map((name) => [name, () => ({ event: `event of ${name}` })]),
);

async function show(held: LedgersNow, answers: Answers = {}, changes: Partial<typeof CLIENT> = {}) {
  const desk = memoryDesk({
    'now.get': () => ({ state: 'client', theme: 'light', ...CLIENT, due: [], ledgers: held, ...changes }),
    ...CHANGING,
    'ledger.undo': () => null,
    ...answers,
  });
  const { container } = render(
    <View desk={desk}>
      <Sidebar />
    </View>,
  );
  await screen.findByText('Dana Whitfield');
  return { desk, container };
}
type Shown = Awaited<ReturnType<typeof show>>;
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const sent = ({ desk }: Shown, name: string) =>
  desk.calls.filter((call) => call.name === name).map(({ args }) => args);
const titles = ({ container }: Shown) =>
  [...container.querySelectorAll('.card > .card-head h2')].map((title) => title.textContent);
const tones = ({ container }: Shown) =>
  [...container.querySelectorAll('.card.sore, .card.due')].map(
    (card) => card.querySelector('h2')?.textContent,
  );

afterEach(cleanup);

describe('D7, D5 what stands first beside a mail', { timeout: 60_000 }, () => {
  it('is an overdue promise, which alone carries colour, then the nudge, then the awaited answer', async () => {
    const shown = await show(OVERDUE, {}, { due: [NUDGE], awaited: AWAITED });
    expect(titles(shown).slice(0, 4)).toEqual([
      'You promised',
      'Come back to this',
      'You asked on 8 November',
      'Asked',
    ]);
    expect(tones(shown)).toEqual(['You promised']);
    expect(await axeFaults(shown.container)).toEqual([]);
  });

  it('is a wish where nothing else presses, and the rest is one line near the bottom', async () => {
    const shown = await show(WISHING);
    expect(titles(shown)[0]).toBe('Dana Whitfield once wished');
    expect(screen.getByRole('button', { name: '1 open promise · 1 wish' })).toBeDefined();
    expect(await axeFaults(shown.container)).toEqual([]);
  });

  it('is the ask where no ledger holds anything, and no card says so', async () => {
    const shown = await show(ledgers({}));
    expect(titles(shown)[0]).toBe('Asked');
    expect(screen.queryByText('Said in this mail')).toBeNull();
  });

  it('is told by the folded tab too', async () => {
    const desk = memoryDesk({
      'now.get': () => ({ state: 'client', theme: 'light', ...CLIENT, ledgers: OVERDUE }),
    });
    await desk.call('settings.set', { settings: { folded: true } });
    const { container } = render(
      <View desk={desk}>
        <Sidebar />
      </View>,
    );
    expect(await screen.findByRole('button', { name: /Dana Whitfield · .*ROI sheet by 13/u })).toBeDefined();
    expect(container.querySelector('.folded-bar')?.className).toContain('sore');
  });
});

describe('D7, D1 keys', { timeout: 60_000 }, () => {
  it.each([
    ['a promise first', OVERDUE],
    ['a wish first', WISHING],
  ])('are never printed twice with two meanings: %s', async (_, first) => {
    const held = { ...first, wishes: { ...first.wishes, proposed: [PROPOSED_WISH] } };
    const shown = await show(held, {}, { due: [NUDGE], awaited: AWAITED });
    press('5');
    const printed = new Map<string, Set<string>>();
    for (const button of shown.container.querySelectorAll('button[aria-keyshortcuts]')) {
      const key = button.getAttribute('aria-keyshortcuts') ?? '';
      const words = button.querySelector('span:not(.key)')?.firstChild?.textContent ?? '';
      printed.set(key, (printed.get(key) ?? new Set()).add(words));
    }
    // What the keys below share is one verb: the first card takes it, and j leads to the others.
    const shared = ['Enter', 'e', 'o', 'x', 't', 'z'];
    const doubled = [...printed].filter(([key, words]) => words.size > 1 && !shared.includes(key));
    expect(doubled).toEqual([]);
    for (const key of ['p', 'w', 'n', 'r']) expect(printed.get(key)?.size).toBe(1);
  });

  it('are all on the sheet of keys', async () => {
    const shown = await show(OVERDUE);
    press('?');
    const named = [...shown.container.querySelectorAll('.keys-help .key')].map((key) => key.textContent);
    // One key of a promise is one of a reminder too: which of them it means, the card tells that has the keys.
    expect(named.filter((one) => one === 'm')).toEqual(['m', 'm']);
    for (const key of ['+', '−', 'y', 'l', 'z', 'q', 'g', '5', 'p', 'w', 'i']) {
      expect(named.filter((one) => one === key)).toEqual([key]);
    }
  });
});

describe('D7 a promise that is settled', { timeout: 60_000 }, () => {
  it.each([
    ['y', 'kept', 'Kept.'],
    ['m', 'exceeded', 'More than kept.'],
    ['l', 'missed', 'Missed. It is written down as that.'],
    ['z', 'released', 'Released: nobody waits for it any more.'],
  ])('by %s is %s, says so, and is taken back by one key', async (key, how, words) => {
    const shown = await show(OVERDUE);
    press(key);
    expect(await screen.findByText(words)).toBeDefined();
    expect(sent(shown, 'promises.settle')).toEqual([{ ids: ['pr-1'], how }]);
    press('u');
    await waitFor(() => expect(screen.queryByText(words)).toBeNull());
    expect(sent(shown, 'ledger.undo')).toEqual([{ event: 'event of promises.settle' }]);
  });

  it('does no harm by further clicks, and keeps its way back', async () => {
    let events = 1;
    const settle = () => ({ event: events-- > 0 ? 'first' : null });
    const shown = await show(OVERDUE, { 'promises.settle': settle });
    const kept = await screen.findByRole('button', { name: 'Kept' });
    fireEvent.click(kept);
    fireEvent.click(kept);
    expect(await screen.findByText('Kept.')).toBeDefined();
    expect(sent(shown, 'promises.settle')).toHaveLength(1);
    fireEvent.click(kept);
    await waitFor(() => expect(sent(shown, 'promises.settle')).toHaveLength(2));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(sent(shown, 'ledger.undo')).toEqual([{ event: 'first' }]));
  });

  it('says that it stood like that already where another window was first', async () => {
    await show(OVERDUE, { 'promises.settle': () => ({ event: null }) });
    press('y');
    expect(await screen.findByText('It stands like that already.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('says so where it cannot be taken back because it was changed elsewhere since', async () => {
    const changed = () => {
      throw new CallError('changed-since');
    };
    await show(OVERDUE, { 'ledger.undo': changed });
    press('y');
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(/changed elsewhere since then, so nothing was undone/u)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('keeps the way back where taking it back did not arrive', async () => {
    const fail = () => {
      throw new CallError('no-answer');
    };
    const shown = await show(OVERDUE, { 'ledger.undo': fail });
    press('y');
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(/did not go through/u)).toBeDefined();
    shown.desk.answer({ 'ledger.undo': () => null });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.queryByText(/did not go through/u)).toBeNull());
  });

  it('says that nothing was changed where it failed', async () => {
    const fail = () => {
      throw new CallError('database');
    };
    await show(OVERDUE, { 'promises.settle': fail });
    press('y');
    expect(await screen.findByText(/Nothing was changed/u)).toBeDefined();
  });
});

describe('D7, D1 what was said in the mail', { timeout: 60_000 }, () => {
  it('is kept by one key, line after line, each with a way back', async () => {
    const held = ledgers({
      promises: { proposed: [PROPOSED_PROMISE] },
      wishes: { proposed: [PROPOSED_WISH] },
    });
    const shown = await show(held);
    press('+');
    expect(await screen.findByText('A promise, due Friday, 4 December 2026.')).toBeDefined();
    shown.desk.answer({
      'now.get': () => ({
        state: 'client',
        theme: 'light',
        ...CLIENT,
        due: [],
        ledgers: ledgers({ wishes: { proposed: [PROPOSED_WISH] } }),
      }),
    });
    shown.desk.change('ledgers');
    await waitFor(() => expect(screen.queryByText(PROPOSED_PROMISE.text)).toBeNull());
    press('+');
    expect(await screen.findByText('A wish, kept for the day you can grant it.')).toBeDefined();
    const { origin, text, day } = PROPOSED_PROMISE;
    expect(sent(shown, 'promises.confirm')).toEqual([{ origin, text, day }]);
    expect(sent(shown, 'wishes.confirm')).toEqual([
      { origin: PROPOSED_WISH.origin, text: PROPOSED_WISH.text },
    ]);
    press('u');
    await waitFor(() => expect(sent(shown, 'ledger.undo')).toEqual([{ event: 'event of wishes.confirm' }]));
  });

  it('is refused by one key, and not proposed again unless that is undone', async () => {
    const shown = await show(ledgers({ wishes: { proposed: [PROPOSED_WISH] } }));
    press('-');
    expect(await screen.findByText('Not a wish. It will not be proposed again.')).toBeDefined();
    press('u');
    await waitFor(() => expect(sent(shown, 'ledger.undo')).toHaveLength(1));
  });

  it('shows a promise kept, and settles it', async () => {
    const shown = await show(SAID);
    press('+');
    expect(await screen.findByText('Kept, and before its day.')).toBeDefined();
    expect(sent(shown, 'promises.settle')).toEqual([{ ids: ['pr-2'], how: 'kept' }]);
  });
});

describe('D4, D5 a wish', { timeout: 60_000 }, () => {
  it('opens the draft in their own words, without pretending that it is granted', async () => {
    const shown = await show(WISHING);
    press('q');
    expect(await screen.findByText(/It is in your draft/u)).toBeDefined();
    expect(sent(shown, 'draft.insert')).toEqual([
      {
        text: 'In March you wrote: “Pity that the labels only come in English, half of my night shift reads Polish.” I have been thinking about it since.',
        family: undefined,
      },
    ]);
  });

  it('is granted, let go of and reworded, each with a way back', async () => {
    const shown = await show(WISHING);
    press('g');
    fireEvent.click(await screen.findByRole('button', { name: 'Keep it' }));
    expect(await screen.findByText('Granted.')).toBeDefined();
    expect(sent(shown, 'wishes.grant')).toEqual([
      { id: 'w-1', route: 'ours', effort: null, cost: null, reaction: 'unknown' },
    ]);
    press('z');
    expect(await screen.findByText('Let go of.')).toBeDefined();
    expect(sent(shown, 'wishes.state')).toEqual([{ ids: ['w-1'], state: 'let-go' }]);
    expect(screen.getByRole('button', { name: 'Undo' })).toBeDefined();
  });
});

describe('D7, D1 the capture line', { timeout: 60_000 }, () => {
  it('takes a promise, says its day in full before it counts, and who gave it', async () => {
    const shown = await show(ledgers({}));
    press('p');
    const field = await screen.findByRole('textbox', { name: /What was promised/u });
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: 'send the plan by Friday' } });
    expect(await screen.findByText('Friday, 27 November 2026 · in 5 days')).toBeDefined();
    expect(await axeFaults(shown.container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Dana Whitfield' }));
    fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(await screen.findByText('A promise, due Friday, 27 November 2026.')).toBeDefined();
    expect(sent(shown, 'promises.add')).toEqual([
      {
        id: expect.any(String),
        person: 'p-dana',
        by: 'client',
        text: 'send the plan',
        day: '2026-11-27',
        quote: null,
      },
    ]);
    expect(field.isConnected).toBe(false);
    press('u');
    await waitFor(() => expect(sent(shown, 'ledger.undo')).toEqual([{ event: 'event of promises.add' }]));
  });

  it('takes a promise without a day, and none without words', async () => {
    const shown = await show(ledgers({}));
    press('p');
    const field = await screen.findByRole('textbox', { name: /What was promised/u });
    fireEvent.input(field, { target: { value: 'by Friday' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.input(field, { target: { value: 'introduce us to the owner' } });
    expect(await screen.findByText(/No day found in these words/u)).toBeDefined();
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(await screen.findByText('A promise, kept in sight.')).toBeDefined();
    expect(sent(shown, 'promises.add')).toMatchObject([
      { by: 'us', text: 'introduce us to the owner', day: '9999-12-31' },
    ]);
  });

  it('takes a wish, and leaves the words in their field where they did not arrive', async () => {
    const fail = () => {
      throw new CallError('database');
    };
    const shown = await show(ledgers({}), { 'wishes.add': fail });
    press('w');
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'What they would like' });
    expect(await axeFaults(shown.container)).toEqual([]);
    fireEvent.input(field, { target: { value: 'Labels in Polish' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(await screen.findByText(/did not go through/u)).toBeDefined();
    expect(field.value).toBe('Labels in Polish');
    shown.desk.answer({ 'wishes.add': () => ({ event: 'e-1' }) });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(await screen.findByText(/A wish, kept for the day/u)).toBeDefined();
    const [first, second] = sent(shown, 'wishes.add') as { id: string }[];
    expect(first).toMatchObject({ person: 'p-dana', text: 'Labels in Polish', from: 'typed' });
    expect(second?.id).toBe(first?.id);
  });

  it('leaves on Esc without keeping anything', async () => {
    const shown = await show(ledgers({}));
    press('w');
    fireEvent.keyDown(await screen.findByRole('textbox', { name: 'What they would like' }), {
      key: 'Escape',
    });
    expect(screen.queryByRole('textbox', { name: 'What they would like' })).toBeNull();
    expect(sent(shown, 'wishes.add')).toEqual([]);
    expect(sent(shown, 'frame.leave')).toEqual([]);
  });
});
