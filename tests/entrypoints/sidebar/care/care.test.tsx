import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Sidebar } from '../../../../entrypoints/sidebar/Sidebar.tsx';
import { View } from '../../../../entrypoints/sidebar/View.tsx';
import { CallError } from '../../../../utils/messaging/call-error.ts';
import type { Now } from '../../../../utils/messaging/now.ts';
import { USUAL_HABITS } from '../../../../utils/settings/nudge-habits.ts';
import '../../../components/patience.ts';
import { axeFaults } from '../../../components/axe.ts';
import { choose } from '../../../components/choose.ts';
import { CLIENT } from '../../../components/samples/dana.ts';
import { given, IDEA, OPENING, occasion, TREATS } from '../../../components/samples/extras.ts';
import { type Answers, memoryDesk } from '../../../components/samples/memory-desk.ts';

const SHOWN: Now = { state: 'client', theme: 'light', ...CLIENT, due: [], judgement: null, ledgers: TREATS };
const CARE = { name: 'Dana Whitfield', serves: null, tier: null, tiers: USUAL_HABITS.tiers };
const whose = { personName: 'Dana Whitfield', address: CLIENT.address };

async function show(answers: Answers = {}) {
  const desk = memoryDesk({ 'now.get': () => SHOWN, 'ledger.undo': () => null, ...answers });
  const { container } = render(
    <View desk={desk}>
      <Sidebar />
    </View>,
  );
  await screen.findByRole('region', { name: /^One extra/u });
  return { desk, container };
}
const press = (key: string, on: Element = document.activeElement ?? document.body) =>
  fireEvent.keyDown(on, { key });
const argsOf = (desk: { calls: readonly { name: string; args: unknown }[] }, call: string) =>
  desk.calls.filter(({ name }) => name === call).map(({ args }) => args);
const openCare = async () => {
  press('2');
  fireEvent.click(await screen.findByRole('button', { name: 'For them' }));
  return screen.findByLabelText('They serve');
};

afterEach(cleanup);

describe('C2, C7 extras and days beside a mail', { timeout: 60_000 }, () => {
  it('stand in the order in which they press, the first above all, and pass axe', async () => {
    const { container } = await show();
    const titles = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    const ours = titles.filter((title) => /Birthday|Anniversary|extra/u.test(title ?? ''));
    expect(ours).toEqual(['Birthday', 'Anniversary', 'One extra, for their clients']);
    expect(screen.getByRole('region', { name: 'Birthday' }).className).toContain('due');
    expect(await axeFaults(container)).toEqual([]);
  });

  it('answer an idea, say so, and take it back', async () => {
    const { desk } = await show({ 'extras.answer': () => ({ event: 'e1' }) });
    const card = screen.getByRole('region', { name: /^One extra/u });
    fireEvent.click(within(card).getByRole('button', { name: 'Later' }));
    expect(await screen.findByText(/It comes back on .*20 December 2026/u)).toBeDefined();
    expect(argsOf(desk, 'extras.answer')).toEqual([{ idea: IDEA.id, how: 'later' }]);
    press('u');
    await waitFor(() => expect(argsOf(desk, 'ledger.undo')).toEqual([{ event: 'e1' }]));
  });

  it('see to a day, and say that it comes back', async () => {
    const { desk } = await show({ 'occasions.seenTo': () => ({ event: 'e2' }) });
    const card = screen.getByRole('region', { name: 'Birthday' });
    card.focus();
    press('d', card);
    expect(await screen.findByText(/comes back next year/u)).toBeDefined();
    expect(argsOf(desk, 'occasions.seenTo')).toEqual([{ ids: ['o-1'] }]);
  });

  it('say so where it did not go through, and nothing changes', async () => {
    await show({
      'extras.answer': () => {
        throw new CallError('database');
      },
    });
    const card = screen.getByRole('region', { name: /^One extra/u });
    fireEvent.click(within(card).getByRole('button', { name: 'Not this' }));
    expect(await screen.findByText(/did not go through/u)).toBeDefined();
    expect(screen.getByRole('region', { name: /^One extra/u })).toBeDefined();
  });
});

describe('C3, C4, C7 what is kept of a client in the History tab', { timeout: 60_000 }, () => {
  it('is asked for that client alone, and listed', async () => {
    const { desk, container } = await show({
      'care.get': () => ({ ...CARE, serves: 'cafés' }),
      'occasions.list': () => [
        { ...occasion(), ...whose },
        { ...OPENING, ...whose },
      ],
      'extras.list': () => [{ ...given(), ...whose }],
    });
    expect(((await openCare()) as HTMLInputElement).value).toBe('cafés');
    expect(screen.getByText('Opening of the Leeds shop', { selector: 'bdi' })).toBeDefined();
    expect(screen.getByText('Given 1 November')).toBeDefined();
    expect(argsOf(desk, 'extras.list')).toEqual([
      { person: CLIENT.person.id, states: ['done'], sort: 'newest', search: '', skip: 0, limit: 50 },
    ]);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('takes a day, whom they serve, and what the user gave, each with a way back', async () => {
    const { desk } = await show({
      'occasions.add': () => ({ event: 'e3' }),
      'care.serves': () => ({ event: 'e4' }),
      'extras.add': () => ({ event: 'e5' }),
    });
    const serves = await openCare();
    fireEvent.input(serves, { target: { value: 'corner shops' } });
    fireEvent.keyDown(serves, { key: 'Enter' });
    expect(await screen.findByText(/aimed at them first/u)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Add a day to remember' }));
    fireEvent.input(screen.getByLabelText('Day'), { target: { value: '3' } });
    choose(screen.getByLabelText('Month'), '5');
    fireEvent.keyDown(screen.getByLabelText('Day'), { key: 'Enter' });
    expect(await screen.findByText('A day to remember, kept.')).toBeDefined();
    const own = screen.getByLabelText('Something else you did for them');
    fireEvent.input(own, { target: { value: 'Drew the plan anew' } });
    fireEvent.keyDown(own, { key: 'Enter' });
    expect(await screen.findByText(/You will be asked how they took it/u)).toBeDefined();
    const person = CLIENT.person.id;
    expect(argsOf(desk, 'care.serves')).toEqual([{ person, text: 'corner shops' }]);
    expect(argsOf(desk, 'occasions.add')).toMatchObject([{ person, monthDay: '05-03', every: 'year' }]);
    expect(argsOf(desk, 'extras.add')).toMatchObject([
      { person, text: 'Drew the plan anew', on: '2026-11-22' },
    ]);
  });

  it('says how close to keep them with one key, and takes it back', async () => {
    const { desk } = await show({ 'care.tier': () => ({ event: 'e6' }) });
    await openCare();
    press('T');
    expect(await screen.findByText('Kept in touch: Often.')).toBeDefined();
    press('u');
    await waitFor(() => expect(argsOf(desk, 'ledger.undo')).toEqual([{ event: 'e6' }]));
    expect(argsOf(desk, 'care.tier')).toEqual([{ person: CLIENT.person.id, tier: 'often' }]);
  });

  it('says that nothing is lost where it does not load, and asks again', async () => {
    const fail = () => {
      throw new CallError('no-answer');
    };
    const { desk } = await show({ 'care.get': fail });
    press('2');
    fireEvent.click(await screen.findByRole('button', { name: 'For them' }));
    const retry = await screen.findByRole('button', { name: 'Try again' });
    desk.answer({ 'care.get': () => CARE });
    fireEvent.click(retry);
    expect(await screen.findByLabelText('They serve')).toBeDefined();
  });
});
