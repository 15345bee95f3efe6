import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FormBox, type FormBoxProps } from '../../../components/look/FormBox.tsx';
import { axeFaults } from '../axe.ts';
import { show } from '../ledgers/show.tsx';
import '../patience.ts';

function showForm(given: Partial<FormBoxProps> = {}) {
  const onKeep = vi.fn();
  const onClose = vi.fn();
  const container = show(
    <FormBox title="A day" look="entry" keepWords="Keep" onKeep={onKeep} onClose={onClose} {...given}>
      <p>Said before the fields</p>
      <input aria-label="What" />
      <textarea aria-label="Words" />
    </FormBox>,
  );
  return {
    container,
    onKeep,
    onClose,
    what: screen.getByLabelText('What'),
    words: screen.getByLabelText('Words'),
  };
}

afterEach(cleanup);

describe('X1 a small form', { timeout: 60_000 }, () => {
  it('has the cursor in its first field, a name to be heard, and passes axe', async () => {
    const { container, what } = showForm();
    expect(document.activeElement).toBe(what);
    expect(screen.getByRole('group', { name: 'A day' })).toBeTruthy();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('is kept by Enter and left by Escape, from any field', () => {
    const { what, words, onKeep, onClose } = showForm();
    fireEvent.keyDown(what, { key: 'Enter' });
    fireEvent.keyDown(words, { key: 'Enter' });
    expect(onKeep).toHaveBeenCalledTimes(2);
    fireEvent.keyDown(what, { key: 'Escape' });
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('leaves Enter to a word that is being composed, to a new line and to a button', () => {
    const { what, words, onKeep } = showForm();
    fireEvent.keyDown(what, { key: 'Enter', isComposing: true });
    fireEvent.keyDown(words, { key: 'Enter', shiftKey: true });
    fireEvent.keyDown(screen.getByRole('button', { name: /Cancel/u }), { key: 'Enter' });
    expect(onKeep).not.toHaveBeenCalled();
  });

  it('is kept by Control and Enter, or on a Mac by Command and Enter, where Enter begins a line', () => {
    const { words, onKeep } = showForm({ keepKey: 'Control+Enter' });
    fireEvent.keyDown(words, { key: 'Enter' });
    expect(onKeep).not.toHaveBeenCalled();
    fireEvent.keyDown(words, { key: 'Enter', ctrlKey: true });
    fireEvent.keyDown(words, { key: 'Enter', metaKey: true });
    expect(onKeep).toHaveBeenCalledTimes(2);
  });

  it('leaves alone a key that one of its fields has taken', () => {
    const { what, onKeep } = showForm();
    what.addEventListener('keydown', (event) => event.preventDefault());
    fireEvent.keyDown(what, { key: 'Enter' });
    expect(onKeep).not.toHaveBeenCalled();
  });
});
