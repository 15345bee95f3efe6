import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NudgeForm, type NudgeFormProps } from '../../../components/capture/NudgeForm.tsx';
import { CalendarContext } from '../../../components/text/now.ts';
import '../patience.ts';
import { axeFaults } from '../axe.ts';
import { show } from '../ledgers/show.tsx';
import { NOW } from '../samples/dana.ts';

function showForm(holidays: readonly string[] = []) {
  const onAdd = vi.fn<NudgeFormProps['onAdd']>();
  const onCancel = vi.fn();
  const container = show(
    <CalendarContext.Provider value={{ workdays: [1, 2, 3, 4, 5], holidays }}>
      <NudgeForm name="Dana" onAdd={onAdd} onCancel={onCancel} />
    </CalendarContext.Provider>,
  );
  const field = screen.getByLabelText('What to come back to, and when');
  const type = (value: string) => fireEvent.input(field, { target: { value } });
  return { container, onAdd, onCancel, type, press: (key: string) => fireEvent.keyDown(field, { key }) };
}
const status = () => screen.getByRole('status').textContent;

afterEach(cleanup);

describe('X5 setting a nudge in words', { timeout: 60_000 }, () => {
  it('shows a repetition back in words, with its first date, before it counts', async () => {
    const { container, onAdd, type, press } = showForm();
    type('send the numbers on the first Monday of each month at 10');
    expect(status()).toMatch(/10:00.*Repeats every month on the first Monday\..*send the numbers/u);
    expect(await axeFaults(container)).toEqual([]);
    press('Enter');
    const [given] = onAdd.mock.calls[0] ?? [];
    expect(given?.reason).toBe('send the numbers');
    expect(given?.repeats).toMatch(/^DTSTART:\d{8}T100000\nRRULE:FREQ=MONTHLY;BYDAY=1MO$/u);
    expect(given?.dueAt).toBeGreaterThan(NOW);
  });

  it('sets what comes once without a rule, by words, by a number and by the calendar', async () => {
    const { container, onAdd, type, press } = showForm();
    type('2');
    expect(status()).toMatch(/Write to Dana/u);
    expect(onAdd).not.toHaveBeenCalled();
    press('Enter');
    expect(onAdd.mock.lastCall?.[0]).toMatchObject({ reason: 'Write to Dana', repeats: null });
    type('ask about the oven');
    expect(status()).toMatch(/No clear day/u);
    const day = screen.getByLabelText('Another day');
    fireEvent.input(day, { target: { value: '2098-05-12' } });
    expect(status()).toMatch(/12 May 2098|May 12, 2098/u);
    expect(await axeFaults(container)).toEqual([]);
    press('Enter');
    const [given] = onAdd.mock.lastCall ?? [];
    expect(given).toMatchObject({ reason: 'ask about the oven', repeats: null });
    expect(new Date(given?.dueAt ?? 0).getHours()).toBe(9);
  });

  it('takes no number for a day while it may begin a phrase: "2 weeks"', () => {
    const { onAdd, type, press } = showForm();
    press('2');
    expect(onAdd).not.toHaveBeenCalled();
    type('2');
    const first = status();
    type('2 weeks');
    expect(status()).not.toBe(first);
    expect(status()).toMatch(/in 14 days/u);
    type('9');
    expect(status()).toMatch(/No clear day/u);
  });

  it('goes on Enter to the days to pick where the words hold none, and there a number picks one', () => {
    const { onAdd, type, press } = showForm();
    const [first] = screen.getAllByRole('button', { name: /^(?:Later today|Tomorrow)/u });
    expect(first?.querySelector('.key')).not.toBeNull();
    type('ask about the oven');
    expect(first?.querySelector('.key')).toBeNull();
    press('Enter');
    expect(document.activeElement).toBe(first);
    expect(first?.querySelector('.key')).not.toBeNull();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: '9' });
    expect(onAdd).not.toHaveBeenCalled();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: '2' });
    expect(onAdd).toHaveBeenCalledTimes(1);
    expect(onAdd.mock.lastCall?.[0]).toMatchObject({ reason: 'ask about the oven', repeats: null });
  });

  it('takes no day that is over', () => {
    const { onAdd, press } = showForm();
    fireEvent.input(screen.getByLabelText('Another day'), { target: { value: '2001-01-01' } });
    press('Enter');
    expect(onAdd).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: /Remind me/u })).toHaveProperty('disabled', true);
  });

  it('says what goes along with the working week, and says nothing of the kind where days are named', () => {
    const { type } = showForm();
    type('call every working day');
    expect(status()).toContain('Repeats every working day. It keeps to your working week and days off');
    type('call every Monday and Friday');
    expect(status()).toContain('Repeats every Monday and Friday.');
    expect(status()).not.toContain('working week');
  });

  it('counts the working days of the user', () => {
    const usual = showForm();
    usual.type('in 1 working day');
    const without = status();
    cleanup();
    const tomorrow = new Date(NOW + 86_400_000).toLocaleDateString('sv');
    const after = new Date(NOW + 2 * 86_400_000).toLocaleDateString('sv');
    const off = showForm([tomorrow, after]);
    off.type('in 1 working day');
    expect(status()).not.toBe(without);
  });
});
