import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TalkForm, type TalkFormProps } from '../../../components/capture/TalkForm.tsx';
import '../patience.ts';
import { axeFaults } from '../axe.ts';
import { show } from '../ledgers/show.tsx';
import { NOW } from '../samples/dana.ts';

function showForm() {
  const onAdd = vi.fn<TalkFormProps['onAdd']>();
  const onCancel = vi.fn();
  const container = show(<TalkForm name="Dana" onAdd={onAdd} onCancel={onCancel} />);
  const field = screen.getByLabelText('What you spoke about, and when');
  const type = (value: string) => fireEvent.input(field, { target: { value } });
  return { container, onAdd, onCancel, type, press: (key: string) => fireEvent.keyDown(field, { key }) };
}

afterEach(cleanup);

describe('X5 writing down a call', { timeout: 60_000 }, () => {
  it('is of now where no time is named, and passes axe', async () => {
    const { container, onAdd, type, press } = showForm();
    type('Agreed on three samples');
    press('Enter');
    expect(onAdd).toHaveBeenCalledWith('call', 'Agreed on three samples', NOW);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('shows the moment it read in full before it counts', () => {
    const { onAdd, type, press } = showForm();
    type('Agreed on three samples, 2 days ago at 10:30');
    expect(screen.getByRole('status').textContent).toMatch(/10:30.*2 days ago/u);
    press('Enter');
    const [channel, line, at] = onAdd.mock.calls[0] ?? [];
    expect([channel, line]).toEqual(['call', 'Agreed on three samples']);
    expect(at).toBeLessThan(NOW);
  });

  it('needs no words', () => {
    const { onAdd, press } = showForm();
    fireEvent.click(screen.getByRole('button', { name: 'Meeting' }));
    press('Enter');
    expect(onAdd).toHaveBeenCalledWith('meeting', 'Met Dana', NOW);
  });

  it('does not keep what is still to come, and says so', async () => {
    const { container, onAdd, type, press } = showForm();
    type('Labels on 24/12/2099');
    press('Enter');
    expect(onAdd).not.toHaveBeenCalled();
    expect(screen.getByRole('status').textContent).toMatch(/still to come/u);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('is left with Esc', () => {
    const { onAdd, onCancel, press } = showForm();
    press('Escape');
    expect(onCancel).toHaveBeenCalled();
    expect(onAdd).not.toHaveBeenCalled();
  });
});
