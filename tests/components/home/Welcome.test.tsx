import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Welcome } from '../../../components/home/Welcome.tsx';
import { axeFaults } from '../axe.ts';
import { show } from '../ledgers/show.tsx';
import '../patience.ts';

afterEach(cleanup);

describe('X1 the first run', { timeout: 60_000 }, () => {
  const showIt = () => {
    const actions = { onStart: vi.fn(), onSites: vi.fn() };
    return { actions, container: show(<Welcome {...actions} />) };
  };

  it('leads to the mail, as the one main thing to do', async () => {
    const { actions, container } = showIt();
    const mail = screen.getByRole('link', { name: 'Open Gmail' });
    expect(mail.getAttribute('href')).toBe('https://mail.google.com/');
    expect(container.querySelectorAll('.main')).toHaveLength(1);
    mail.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(mail);
    expect(actions.onStart).toHaveBeenCalledOnce();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('leads those with another mailbox to where it is added', () => {
    const { actions } = showIt();
    fireEvent.click(screen.getByRole('button', { name: 'Add another mailbox or CRM' }));
    expect([actions.onSites.mock.calls.length, actions.onStart.mock.calls.length]).toEqual([1, 0]);
  });
});
