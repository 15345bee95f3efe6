import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TaughtBox, type TaughtBoxProps } from '../../../../components/home/checks/TaughtBox.tsx';
import { TextContext } from '../../../../components/text/text.ts';
import type { TaughtPage } from '../../../../utils/clients/taught-page.ts';
import { axeFaults } from '../../axe.ts';
import '../../patience.ts';
import { english } from '../../samples/english.ts';

const PAGE: TaughtPage = {
  origin: 'https://crm.example',
  shape: '/people/*',
  parts: { name: { css: 'h1', label: null }, email: { css: '.value', label: 'Write to' } },
};

function show(changes: Partial<TaughtBoxProps> = {}) {
  const props: TaughtBoxProps = {
    pages: [PAGE],
    onCopy: vi.fn(async () => true),
    onForget: vi.fn(),
    ...changes,
  };
  const { container } = render(
    <TextContext.Provider value={english}>
      <TaughtBox {...props} />
    </TextContext.Provider>,
  );
  return { props, container };
}
afterEach(cleanup);

describe('X2 pages that were taught', { timeout: 60_000 }, () => {
  it('are listed, forgotten one by one, and handed on as text', async () => {
    const { props, container } = show();
    expect(screen.getByText('/people/*')).toBeDefined();
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Forget https://crm.example /people/*' }));
    expect(props.onForget).toHaveBeenCalledExactlyOnceWith(PAGE);
    fireEvent.click(screen.getByRole('button', { name: 'Copy as text' }));
    expect(await screen.findByText('Copied.')).toBeDefined();
    expect(JSON.parse(vi.mocked(props.onCopy).mock.calls[0]?.[0] ?? '')).toEqual([PAGE]);
  });

  it('say so where the browser does not let them be copied', async () => {
    show({ onCopy: async () => false });
    fireEvent.click(screen.getByRole('button', { name: 'Copy as text' }));
    expect(await screen.findByText('The browser did not allow that.')).toBeDefined();
  });

  it('take no room where there are none', () => {
    expect(show({ pages: [] }).container.textContent).toBe('');
  });
});
