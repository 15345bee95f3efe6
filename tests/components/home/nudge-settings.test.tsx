import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  NudgeSettings,
  type NudgeSettingsProps,
} from '../../../components/home/nudge-settings/NudgeSettings.tsx';
import { type NudgeHabits, USUAL_HABITS } from '../../../utils/settings/nudge-habits.ts';
import '../patience.ts';
import { axeFaults } from '../axe.ts';
import { show } from '../ledgers/show.tsx';

function showSettings(habits: Partial<NudgeHabits> = {}, canSound = true) {
  const onChange = vi.fn<NudgeSettingsProps['onChange']>();
  const container = show(
    <NudgeSettings habits={{ ...USUAL_HABITS, ...habits }} canSound={canSound} onChange={onChange} />,
  );
  return { container, onChange, last: () => onChange.mock.lastCall?.[0] };
}
/** Types and goes on to something else. */
const change = (field: HTMLElement, value: string) => {
  fireEvent.input(field, { target: { value } });
  fireEvent.blur(field);
};

afterEach(cleanup);

describe('X5 the settings of follow-ups', { timeout: 60_000 }, () => {
  it('pass axe, with everything switched on and at fault', async () => {
    const { container } = showSettings({
      quiet: { from: '20:00', until: '08:00' },
      holidays: ['2026-12-25', '2026-12-24'],
    });
    expect(await axeFaults(container)).toEqual([]);
    change(screen.getByLabelText('until'), '20:00');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'summer\n24 December 2027' } });
    expect(screen.getByRole('alert').textContent).toMatch(/end that is not their beginning/u);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('choose how notices come, and whether they sound where that is ours to say', () => {
    const { last } = showSettings();
    fireEvent.click(screen.getByLabelText('One for each'));
    expect(last()).toEqual({ ...USUAL_HABITS, notices: 'each' });
    fireEvent.click(screen.getByLabelText('As your system sounds'));
    expect(last()).toEqual({ ...USUAL_HABITS, sound: true });
    cleanup();
    showSettings({}, false);
    expect(screen.queryByText('Sound')).toBeNull();
  });

  it('choose when what falls on a day off comes', () => {
    const { last } = showSettings();
    expect(screen.getByLabelText('Comes on the last working day before')).toHaveProperty('checked', true);
    fireEvent.click(screen.getByLabelText('Comes on the day itself'));
    expect(last()).toEqual({ ...USUAL_HABITS, offDays: 'same' });
  });

  it('switch quiet hours on with an evening, change them, and never keep hours that end when they begin', () => {
    const { last } = showSettings();
    fireEvent.click(screen.getByLabelText(/Tell me nothing/u));
    expect(last()?.quiet).toEqual({ from: '19:00', until: '08:00' });
    cleanup();
    const on = showSettings({ quiet: { from: '20:00', until: '08:00' } });
    change(screen.getByLabelText('From'), '18:30');
    expect(on.last()?.quiet).toEqual({ from: '18:30', until: '08:00' });
    on.onChange.mockClear();
    change(screen.getByLabelText('From'), '08:00');
    expect(on.onChange).not.toHaveBeenCalled();
    fireEvent.click(screen.getByLabelText(/Tell me nothing/u));
    expect(on.last()?.quiet).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('take nothing of a number that is half typed, and all of it with Enter', () => {
    const { last, onChange } = showSettings();
    const field = screen.getAllByLabelText('A word after')[0] as HTMLElement;
    fireEvent.input(field, { target: { value: '2' } });
    expect(onChange).not.toHaveBeenCalled();
    fireEvent.input(field, { target: { value: '21' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(last()?.tiers.often).toEqual({ ideal: 21, longest: 30 });
  });

  it('choose the working days, in their order, and at least one', () => {
    const { last } = showSettings();
    fireEvent.click(screen.getByLabelText('Sun'));
    expect(last()?.workdays).toEqual([1, 2, 3, 4, 5, 7]);
    fireEvent.click(screen.getByLabelText('Mon'));
    expect(last()?.workdays).toEqual([2, 3, 4, 5]);
    cleanup();
    showSettings({ workdays: [3] });
    expect(screen.getByLabelText('Wed')).toHaveProperty('disabled', true);
  });

  it('show days off back in full before they are kept, and leave a line without a day to be mended', () => {
    const { last } = showSettings({ holidays: ['2027-05-01'] });
    const field = screen.getByRole('textbox');
    fireEvent.input(field, { target: { value: '2027-12-24 to 2027-12-26\nsummer' } });
    const status = screen.getByRole('status').textContent;
    expect(status).toMatch(/December 24, 2027.*December 26, 2027|24 December 2027.*26 December 2027/u);
    expect(status).toMatch(/No day to come found in “summer”/u);
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    expect(last()?.holidays).toEqual(['2027-05-01', '2027-12-24', '2027-12-25', '2027-12-26']);
    expect(field).toHaveProperty('value', 'summer');
    fireEvent.click(screen.getByRole('button', { name: /Remove .*2027/u }));
    expect(last()?.holidays).toEqual([]);
  });

  it('keep no more days off than the settings hold', () => {
    const many = Array.from({ length: 400 }, (_, n) =>
      new Date(Date.UTC(2050, 0, 1 + n)).toISOString().slice(0, 10),
    );
    const { onChange } = showSettings({ holidays: many });
    const field = screen.getByRole('textbox');
    fireEvent.input(field, { target: { value: '2027-12-24' } });
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    expect(screen.getByText(/More than 400/u)).toBeDefined();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('take the intervals of each tier, and none that ends before it begins', () => {
    const { last, onChange } = showSettings();
    // A field is drawn anew when what it holds is kept.
    const ideal = () => screen.getAllByLabelText('A word after')[0] as HTMLElement;
    const longest = () => screen.getAllByLabelText('at the latest after')[0] as HTMLElement;
    change(ideal(), '40');
    expect(screen.getByRole('alert').textContent).toMatch(/not smaller/u);
    expect(onChange).not.toHaveBeenCalled();
    change(longest(), '60');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(last()?.tiers.often).toEqual({ ideal: 40, longest: 60 });
    onChange.mockClear();
    change(ideal(), '');
    change(ideal(), '1.5');
    change(longest(), '9000');
    expect(onChange).not.toHaveBeenCalled();
  });
});
