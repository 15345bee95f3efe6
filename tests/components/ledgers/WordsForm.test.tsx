import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EntryForm } from '../../../components/ledgers/EntryForm.tsx';
import { FactForm } from '../../../components/people/FactForm.tsx';
import { RepairForm } from '../../../components/people/RepairForm.tsx';
import { NO_DAY } from '../../../utils/ledgers/entry.ts';
import { axeFaults } from '../axe.ts';
import '../patience.ts';
import { show } from './show.tsx';

afterEach(cleanup);

const FORMS = ['a promise', 'a fact', 'a repair'] as const;
const TEXT = 'The floor plan';

/** One of the three, with these words in it, on the day of the sample. */
function open(form: (typeof FORMS)[number], through = true, day: string | null = '2026-11-20') {
  const onKeep = vi.fn(async (..._: unknown[]) => through);
  const onClose = vi.fn();
  const shared = { onKeep, onClose };
  const fact = { text: TEXT, day: day ?? '', saidByThem: true, sensitive: null };
  const container = show(
    form === 'a promise' ? (
      <EntryForm text={TEXT} day={day} {...shared} />
    ) : form === 'a fact' ? (
      <FactForm fact={fact} {...shared} />
    ) : (
      <RepairForm done={TEXT} on={day} {...shared} />
    ),
  );
  const date = container.querySelector<HTMLInputElement>('input[type="date"]');
  return { onKeep, onClose, container, date, words: screen.getByRole<HTMLTextAreaElement>('textbox') };
}

describe.each(FORMS)('D7 D6 P4 the form of %s', { timeout: 60_000 }, (form) => {
  it('begins at the end of its words, and is kept by Enter once it went through', async () => {
    const { onKeep, onClose, words, container } = open(form);
    expect(document.activeElement).toBe(words);
    expect(words.selectionStart).toBe(TEXT.length);
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.keyDown(words, { key: 'Enter' });
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(JSON.stringify(onKeep.mock.calls)).toContain('2026-11-20');
  });

  it('stays open with its words where it did not go through', async () => {
    const { onKeep, onClose, words } = open(form, false);
    fireEvent.keyDown(words, { key: 'Enter' });
    await waitFor(() => expect(onKeep).toHaveBeenCalledOnce());
    expect(onClose).not.toHaveBeenCalled();
    expect(words.value).toBe(TEXT);
  });

  it('is left by Esc, and keeps nothing without words, in a new line, or while a word is composed', () => {
    const { onKeep, onClose, words } = open(form);
    fireEvent.keyDown(words, { key: 'Enter', shiftKey: true });
    fireEvent.keyDown(words, { key: 'Enter', isComposing: true });
    fireEvent.input(words, { target: { value: '   ' } });
    fireEvent.keyDown(words, { key: 'Enter' });
    expect(onKeep).not.toHaveBeenCalled();
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.keyDown(words, { key: 'Escape' });
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('says so where the day is none, beside its field', async () => {
    const { onKeep, date, words, container } = open(form);
    if (!date) throw new Error('no day');
    Object.defineProperty(date, 'validity', { value: { badInput: true } });
    Object.defineProperty(date, 'value', { value: '' });
    fireEvent.keyDown(words, { key: 'Enter' });
    const alert = await screen.findByRole('alert');
    expect(date.getAttribute('aria-describedby')).toBe(alert.id);
    expect(date.getAttribute('aria-invalid')).toBe('true');
    expect(onKeep).not.toHaveBeenCalled();
    expect(await axeFaults(container)).toEqual([]);
  });
});

describe('D7 the day of a promise', { timeout: 60_000 }, () => {
  it('may be left open; a wish has none', () => {
    const { onKeep, words } = open('a promise', true, NO_DAY);
    fireEvent.keyDown(words, { key: 'Enter' });
    expect(onKeep).toHaveBeenCalledWith(TEXT, NO_DAY);
    cleanup();
    expect(open('a promise', true, null).date).toBeNull();
  });

  it('may not be left open where something was known or repaired', async () => {
    for (const form of ['a fact', 'a repair'] as const) {
      const { onKeep, date, words } = open(form);
      fireEvent.input(date as HTMLInputElement, { target: { value: '' } });
      fireEvent.keyDown(words, { key: 'Enter' });
      await screen.findByRole('alert');
      expect(onKeep).not.toHaveBeenCalled();
      cleanup();
    }
  });
});
