import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type CareActions, CareView, type CareViewProps } from '../../../components/ledgers/CareView.tsx';
import { USUAL_HABITS } from '../../../utils/settings/nudge-habits.ts';
import '../patience.ts';
import { axeFaults } from '../axe.ts';
import { choose } from '../choose.ts';
import { given, OPENING, occasion } from '../samples/extras.ts';
import { show } from './show.tsx';

function showCare(held: Partial<CareViewProps> = {}, through = true) {
  const actions = {
    extras: { answer: vi.fn(), took: vi.fn() },
    occasions: { seenTo: vi.fn(), letGo: vi.fn(), edit: vi.fn(async () => through) },
    serves: vi.fn<CareActions['serves']>(),
    tier: vi.fn<CareActions['tier']>(),
    addDay: vi.fn<CareActions['addDay']>(async () => through),
    addGiven: vi.fn<CareActions['addGiven']>(async () => through),
  };
  const container = show(
    <CareView
      name="Dana Whitfield"
      serves={null}
      tier={null}
      tiers={USUAL_HABITS.tiers}
      occasions={[]}
      given={[]}
      {...held}
      actions={actions as CareActions}
    />,
  );
  return { container, actions };
}
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const enter = (label: string) => fireEvent.keyDown(screen.getByLabelText(label), { key: 'Enter' });
const add = () => screen.getByRole('button', { name: 'Add a day to remember' });

afterEach(cleanup);

describe('C what is done for a client', { timeout: 60_000 }, () => {
  it('says what will stand there while it is empty, and passes axe', async () => {
    const { container } = showCare();
    expect(screen.getByText(/birthday, a go-live, an opening/u)).toBeDefined();
    expect(screen.getByText(/beyond what was asked stands here/u)).toBeDefined();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('keeps whom they serve on Enter (C3)', () => {
    const { actions } = showCare({ serves: 'cafés' });
    type('They serve', 'cafés and corner shops');
    enter('They serve');
    expect(actions.serves).toHaveBeenCalledWith('cafés and corner shops');
  });

  it('lists days and what was given, with how it was taken (C4, C7)', async () => {
    const taken = given({ id: 'x-2', given: { on: '2026-11-01', effort: null, reaction: 'pleased' } });
    const { container, actions } = showCare({ occasions: [occasion(), OPENING], given: [given(), taken] });
    expect(screen.getByText(/Wed,? 25 Nov/u)).toBeDefined();
    expect(screen.getAllByText('Given 1 November')).toHaveLength(2);
    const [first, second] = screen.getAllByLabelText('They were');
    expect((second as HTMLSelectElement).value).toBe('pleased');
    choose(first as HTMLSelectElement, 'delighted');
    expect(actions.extras.took).toHaveBeenCalledWith(given(), 'delighted');
    expect(await axeFaults(container)).toEqual([]);
  });

  it('writes down what the user thought of, and empties the field only once it is kept (C4)', async () => {
    const { actions } = showCare();
    type('Something else you did for them', 'Drew the floor plan anew');
    enter('Something else you did for them');
    expect(actions.addGiven).toHaveBeenCalledWith('Drew the floor plan anew');
    await waitFor(() =>
      expect((screen.getByLabelText('Something else you did for them') as HTMLInputElement).value).toBe(''),
    );
    cleanup();
    showCare({}, false);
    type('Something else you did for them', 'Drew it again');
    enter('Something else you did for them');
    await Promise.resolve();
    expect((screen.getByLabelText('Something else you did for them') as HTMLInputElement).value).toBe(
      'Drew it again',
    );
  });
});

describe('C7 a day is added', { timeout: 60_000 }, () => {
  it('by one key, with what was understood of it shown before it counts', async () => {
    const { container, actions } = showCare();
    fireEvent.keyDown(document.body, { key: 'a' });
    expect(document.activeElement).toBe(screen.getByLabelText('What kind of day'));
    expect(screen.getByRole('button', { name: 'Keep this day' })).toHaveProperty('disabled', true);
    type('Day', '29');
    choose(screen.getByLabelText('Month') as HTMLSelectElement, '2');
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toMatch(/28 February 2027 · in 98 days/u),
    );
    expect(await axeFaults(container)).toEqual([]);
    enter('Day');
    expect(actions.addDay).toHaveBeenCalledWith({
      kind: 'birthday',
      text: null,
      monthDay: '02-29',
      year: null,
      every: 'year',
      leadDays: 3,
    });
    await waitFor(() => expect(add()).toBeDefined());
  });

  it('with what its kind usually is, until the user says otherwise', async () => {
    const { actions } = showCare();
    fireEvent.click(add());
    choose(screen.getByLabelText('What kind of day') as HTMLSelectElement, 'event');
    type('What it is, in your words', 'Autumn tasting');
    type('Day', '3');
    choose(screen.getByLabelText('Month') as HTMLSelectElement, '12');
    choose(screen.getByLabelText('Bring it up') as HTMLSelectElement, '30');
    await screen.findByText(/3 December 2026/u);
    fireEvent.click(screen.getByRole('button', { name: 'Keep this day' }));
    expect(actions.addDay).toHaveBeenCalledWith(
      expect.objectContaining({
        kind: 'event',
        text: 'Autumn tasting',
        every: 'once',
        year: 2026,
        leadDays: 30,
      }),
    );
  });

  it('says what is wrong with it, and keeps nothing then', async () => {
    const { actions } = showCare();
    fireEvent.click(add());
    type('Day', '31');
    choose(screen.getByLabelText('Month') as HTMLSelectElement, '4');
    await screen.findByText('The calendar has no such day.');
    enter('Day');
    expect(actions.addDay).not.toHaveBeenCalled();
  });

  it('asks for a day of their own where it is everybody’s', () => {
    showCare();
    fireEvent.click(add());
    type('What it is, in your words', 'Christmas card');
    expect(screen.getByText(/only theirs\?/u)).toBeDefined();
  });

  it('leaves the form on Escape, and keeps it where the change did not go through', async () => {
    const { actions } = showCare({}, false);
    fireEvent.click(add());
    type('Day', '3');
    choose(screen.getByLabelText('Month') as HTMLSelectElement, '5');
    enter('Day');
    await Promise.resolve();
    expect(actions.addDay).toHaveBeenCalledOnce();
    expect((screen.getByLabelText('Day') as HTMLInputElement).value).toBe('3');
    fireEvent.keyDown(screen.getByLabelText('Day'), { key: 'Escape' });
    expect(screen.queryByLabelText('Day')).toBe(null);
  });

  it('is changed in its row', async () => {
    const { actions } = showCare({ occasions: [OPENING] });
    const row = screen.getByRole('article', { name: 'Anniversary' });
    row.focus();
    fireEvent.keyDown(row, { key: 'e' });
    const text = within(row).getByLabelText('What it is, in your words') as HTMLInputElement;
    expect(text.value).toBe('Opening of the Leeds shop');
    fireEvent.input(text, { target: { value: 'The Leeds shop' } });
    fireEvent.keyDown(text, { key: 'Enter' });
    expect(actions.occasions.edit).toHaveBeenCalledWith(
      OPENING,
      expect.objectContaining({ text: 'The Leeds shop', monthDay: '12-01', year: 2023 }),
    );
  });
});
