import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RecordsCard } from '../../../components/records/RecordsCard.tsx';
import type { RecordLink } from '../../../utils/clients/record-link.ts';
import '../patience.ts';
import { axeFaults } from '../axe.ts';
import { show } from '../ledgers/show.tsx';

const RECORD: RecordLink = {
  id: 'r1',
  account: 'me@ours.example',
  person: 'p1',
  key: 'app.hubspot.com contact 7',
  site: 'hubspot',
  kind: 'contact',
  name: 'Nora Quist',
  url: 'https://app.hubspot.com/contacts/1/record/0-1/7',
  fields: [{ field: 'title', value: 'Head of sites' }],
  readAt: Date.parse('2026-05-01T10:00:00Z'),
  createdAt: 1,
  updatedAt: 1,
  source: 'page',
};

afterEach(cleanup);

describe('X2 where the client stands in the CRM', { timeout: 60_000 }, () => {
  it('names the record, its fields and when they were read, and opens it', async () => {
    const open = vi.fn();
    const container = show(<RecordsCard records={[RECORD]} onOpen={open} />);
    expect(screen.getByText('Nora Quist', { selector: 'bdi' })).toBeTruthy();
    expect(container.querySelector('.aside')?.textContent).toMatch(/^HubSpot · contact · read there /);
    expect(container.querySelector('dl')?.textContent).toBe('TitleHead of sites');
    fireEvent.click(screen.getByRole('button', { name: 'Open Nora Quist' }));
    expect(open).toHaveBeenCalledExactlyOnceWith(RECORD.url);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('calls a site that nobody knows by its host', () => {
    const other: RecordLink = { ...RECORD, site: 'any', name: '', url: 'https://crm.lowe.example/c/7' };
    show(<RecordsCard records={[other]} onOpen={() => {}} />);
    expect(screen.getByText('crm.lowe.example · contact', { selector: 'bdi' })).toBeTruthy();
  });

  it('takes no room where there is none', () => {
    expect(show(<RecordsCard records={[]} onOpen={() => {}} />).querySelector('section')).toBeNull();
  });
});
