import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { UnfoldLine } from '../../../components/look/UnfoldLine.tsx';

/** A card that a key elsewhere unfolds, here by its double click. */
function Folding() {
  const [open, setOpen] = useState(false);
  return (
    <section class="card" aria-label="known" tabIndex={-1} onDblClick={() => setOpen(!open)}>
      <UnfoldLine keyName="6" open={open} onToggle={() => setOpen(!open)}>
        What you know
      </UnfoldLine>
    </section>
  );
}
const card = () => screen.getByRole('region', { name: 'known' });
const line = () => screen.getByRole('button', { name: 'What you know' });

afterEach(cleanup);

describe('the one line of a card that unfolds (look)', () => {
  it('takes the keyboard along where it is unfolded from afar, and keeps it when it is folded again', () => {
    render(<Folding />);
    fireEvent.dblClick(card());
    expect(line().getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(card());
    fireEvent.dblClick(card());
    expect(document.activeElement).toBe(card());
  });

  it('leaves the keyboard on the line that was pressed', () => {
    render(<Folding />);
    line().focus();
    fireEvent.click(line());
    expect(document.activeElement).toBe(line());
  });

  it('takes nothing as long as it is folded', () => {
    render(<Folding />);
    expect(document.activeElement).toBe(document.body);
  });
});
