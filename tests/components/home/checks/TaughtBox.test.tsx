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
  parts: { name: { css: 'h1', label: null }, email: { css: 'span.value', label: 'Write to' } },
};

function show(changes: Partial<TaughtBoxProps> = {}) {
  const props: TaughtBoxProps = {
    pages: [PAGE],
    onCopy: vi.fn(async () => true),
    onSave: vi.fn(async () => undefined),
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

  it('say which of them came from a file, and when', () => {
    show({ pages: [PAGE, { ...PAGE, shape: '/firms/*', importedAt: Date.now() }] });
    expect(screen.getAllByText(/from a file/).map(({ textContent }) => textContent)).toEqual([
      ' · from a file, today',
    ]);
  });

  it('are copied without where they came from', async () => {
    const { props } = show({ pages: [{ ...PAGE, importedAt: 1 }] });
    fireEvent.click(screen.getByRole('button', { name: 'Copy as text' }));
    await screen.findByText('Copied.');
    expect(JSON.parse(vi.mocked(props.onCopy).mock.calls[0]?.[0] ?? '')).toEqual([PAGE]);
  });

  it('are saved as a file, or it is said that none was made', async () => {
    const { props } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Save as a file' }));
    expect(await screen.findByText('Saved in your downloads. Import takes it in.')).toBeDefined();
    vi.mocked(props.onSave).mockRejectedValueOnce(new Error('no'));
    fireEvent.click(screen.getByRole('button', { name: 'Save as a file' }));
    expect(await screen.findByText('No file was made; please try again.')).toBeDefined();
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
