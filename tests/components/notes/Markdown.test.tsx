import { cleanup, render, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { Markdown } from '../../../components/notes/Markdown.tsx';
import { safeLink } from '../../../components/notes/safe-link.ts';
import { axeFaults } from '../axe.ts';

afterEach(cleanup);

describe('X3 a note as it is shown', { timeout: 60_000 }, () => {
  it('renders emphasis, lists and links', async () => {
    const { container } = render(
      <Markdown text={'# Board\n\n**soon**\n\n- one\n- [two](https://example.com)'} />,
    );
    expect(container.querySelector('strong')?.textContent).toBe('soon');
    expect(container.querySelectorAll('li')).toHaveLength(2);
    expect(screen.getByRole('link').getAttribute('rel')).toBe('noopener noreferrer');
    expect(await axeFaults(container)).toEqual([]);
  });

  it('shows HTML as the text that was typed', () => {
    const { container } = render(<Markdown text={'Ask <Dana> about <img src=x onerror=alert(1)>'} />);
    expect(container.textContent).toBe('Ask <Dana> about <img src=x onerror=alert(1)>');
    expect(container.querySelector('img')).toBeNull();
  });

  it('fetches no picture', () => {
    const { container } = render(<Markdown text="![floor plan](https://example.com/p.png)" />);
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).toBe('floor plan');
  });

  it('follows web and mail addresses only', () => {
    expect(['https://a.example', 'http://a.example', 'mailto:a@b.example'].map(safeLink)).not.toContain(null);
    expect(
      ['javascript:alert(1)', 'data:text/html,x', 'file:///etc', '/home', undefined].map(safeLink),
    ).toEqual(Array.from({ length: 5 }, () => null));
  });

  it('never makes an element that runs, loads or submits anything, whatever is typed', () => {
    const piece = fc.constantFrom(
      '<script>',
      '<img src=x>',
      '[a](javascript:x)',
      '**',
      '\n',
      '# ',
      '`',
      '![](x)',
      'ä',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { container, unmount } = render(<Markdown text={pieces.join('')} />);
        const made = container.querySelectorAll(
          'script, img, iframe, form, style, link, [href^="javascript"], [onerror]',
        );
        expect(made).toHaveLength(0);
        unmount();
      }),
      { numRuns: 100 },
    );
  });
});
