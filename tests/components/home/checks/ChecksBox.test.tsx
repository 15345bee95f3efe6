import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChecksBox, type ChecksBoxProps } from '../../../../components/home/checks/ChecksBox.tsx';
import { FAULT_WORDS, PLACE_WORDS } from '../../../../components/home/checks/check-words.ts';
import { TextContext } from '../../../../components/text/text.ts';
import { PAGE_FAULTS } from '../../../../utils/clients/page-health.ts';
import { PLACES } from '../../../../utils/clients/page-view.ts';
import type { HealthRow } from '../../../../utils/settings/page-health.ts';
import { axeFaults } from '../../axe.ts';
import '../../patience.ts';
import { NOW } from '../../samples/dana.ts';
import { english } from '../../samples/english.ts';

const WELL: HealthRow = {
  site: 'gmail',
  place: 'thread',
  variant: 'gmail-2026-06',
  fault: null,
  found: { subject: 1, sender: 3 },
  at: NOW,
};
const BROKEN: HealthRow = {
  ...WELL,
  site: 'hubspot',
  place: 'record',
  variant: null,
  fault: 'no-record',
  found: {},
};
const REPORT = '{\n "form": "ovation page report 1",\n "page": ["body"]\n}';

function show(changes: Partial<ChecksBoxProps> = {}) {
  const props: ChecksBoxProps = {
    rows: [BROKEN, WELL],
    onReport: vi.fn(async () => REPORT),
    onCopy: vi.fn(async () => true),
    onForget: vi.fn(),
    ...changes,
  };
  const { container } = render(
    <TextContext.Provider value={english}>
      <ChecksBox {...props} />
    </TextContext.Provider>,
  );
  return { props, container };
}
const make = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));

afterEach(cleanup);

describe('X2 how well each page is read', { timeout: 60_000 }, () => {
  it('says site, kind of page, shape and day, and in words what is missing', async () => {
    const { container } = show();
    const [broken, well] = screen.getAllByRole('listitem');
    expect(broken?.textContent).toContain('HubSpot, a record');
    expect(broken?.textContent).toContain('Looks different');
    expect(broken?.textContent).toContain(
      'The address is that of a record, but the page is not built as any I know.',
    );
    expect(broken?.textContent).toContain('no known shape');
    expect(well?.textContent).toContain('Gmail, an open mail');
    expect(well?.textContent).toContain('Reads well');
    expect(well?.textContent).toContain('shape gmail-2026-06');
    expect(well?.textContent).toContain('sender3');
    expect(await axeFaults(container)).toEqual([]);
  });

  it('has words for everything that can be missing, and for every kind of page', () => {
    for (const fault of PAGE_FAULTS) expect(english(FAULT_WORDS[fault])).not.toBe('');
    for (const place of PLACES) expect(english(PLACE_WORDS[place])).not.toBe('');
  });

  it('says so where no page has been looked at', async () => {
    const { container } = show({ rows: [] });
    expect(screen.getByText(/No page has been looked at yet/u)).toBeDefined();
    expect(screen.queryByRole('button')).toBeNull();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('is forgotten by a click', () => {
    const { props } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Forget how pages were read' }));
    expect(props.onForget).toHaveBeenCalledOnce();
  });
});

describe('X2 a report to hand on', { timeout: 60_000 }, () => {
  it('is made on a click, shown as a whole, and only then copied', async () => {
    const { props, container } = show();
    expect(props.onReport).not.toHaveBeenCalled();
    make(/report of HubSpot/u);
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /The report: HubSpot/u });
    expect(props.onReport).toHaveBeenCalledExactlyOnceWith(BROKEN);
    expect(field.value).toBe(REPORT);
    expect(field.readOnly).toBe(true);
    expect(props.onCopy).not.toHaveBeenCalled();
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Copy the report' }));
    expect(await screen.findByText(/on the clipboard/u)).toBeDefined();
    expect(props.onCopy).toHaveBeenCalledExactlyOnceWith(REPORT);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  });

  it('says where no such page is open, where it failed, and where it could not be copied', async () => {
    show({
      onReport: vi.fn(async ({ site }: HealthRow) =>
        site === 'gmail' ? null : Promise.reject(new Error('gone')),
      ),
    });
    make(/report of Gmail/u);
    expect(await screen.findByText(/No such page is open just now/u)).toBeDefined();
    make(/report of HubSpot/u);
    expect(await screen.findByText(/Nothing was made/u)).toBeDefined();
    cleanup();
    show({ onCopy: vi.fn(async () => false) });
    make(/report of Gmail/u);
    fireEvent.click(await screen.findByRole('button', { name: 'Copy the report' }));
    expect(await screen.findByText(/copy it by hand/u)).toBeDefined();
  });

  it('cannot be asked for twice while it is made', async () => {
    let done: (report: string) => void = () => {};
    const onReport = vi.fn(() => new Promise<string>((resolve) => (done = resolve)));
    show({ rows: [WELL], onReport });
    make(/report of Gmail/u);
    const row = within(screen.getByRole('listitem'));
    await waitFor(() =>
      expect(row.getByRole('button', { name: /report/u }).hasAttribute('disabled')).toBe(true),
    );
    expect(row.getByText('Looking at the page…')).toBeDefined();
    done(REPORT);
    expect(await screen.findByRole('textbox')).toBeDefined();
  });
});
