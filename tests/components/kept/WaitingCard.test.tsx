import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Waiting, WaitingCard } from '../../../components/kept/WaitingCard.tsx';
import { TextContext } from '../../../components/text/text.ts';
import type { WaitingWords } from '../../../utils/messaging/calls/kept.ts';
import { axeFaults } from '../axe.ts';
import { english } from '../samples/english.ts';
import '../patience.ts';

const WORDS = 'labels in Polish would be lovely';

function show(
  became: Partial<WaitingWords>,
  name: string | null = 'Dana',
  part: Partial<Waiting> = {},
  more = 0,
) {
  const waiting: Waiting = {
    id: 'k1',
    kind: 'wish',
    words: WORDS,
    became: { state: 'waiting', why: 'no-client', here: true, url: null, ...became },
    ...part,
  };
  const actions = { keep: vi.fn(), letGo: vi.fn(), openMail: vi.fn() };
  const { container } = render(
    <TextContext.Provider value={english}>
      <WaitingCard waiting={waiting} name={name} more={more} actions={actions} />
    </TextContext.Provider>,
  );
  return { waiting, actions, container };
}
const buttons = () => screen.getAllByRole('button').map(({ textContent }) => textContent);
const press = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));

afterEach(cleanup);

describe('D1 selected words that wait', { timeout: 60_000 }, () => {
  it.each([
    ['no client is known', { here: true }, null],
    ['the client is known now', { here: true }, 'Dana'],
    ['another mail is open', { here: false, url: 'https://mail.example/1' }, 'Dana'],
    ['nobody knows whose promise it is', { why: 'whose' }, 'Dana'],
    ['the database did not take them', { why: 'failed' }, 'Dana'],
  ] as const)('stand there verbatim, with a reason, and pass axe, where %s', async (_, became, name) => {
    const { container } = show(became, name);
    expect(screen.getByText(WORDS)).toBeDefined();
    expect(
      screen.getByRole('region', { name: 'Words that wait' }).querySelector('p')?.textContent,
    ).toBeTruthy();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('are kept with the client by one press', () => {
    const { actions, waiting } = show({});
    expect(screen.getByText(/from Dana/u)).toBeDefined();
    press(/^Keep as a wish/u);
    expect(actions.keep).toHaveBeenCalledExactlyOnceWith(waiting, null);
  });

  it('can only be let go where no client is known', () => {
    const { actions, waiting } = show({}, null);
    expect(buttons()).toHaveLength(1);
    press(/^Let go/u);
    expect(actions.letGo).toHaveBeenCalledExactlyOnceWith(waiting);
  });

  it('lead back to the mail they come from, and are kept with nobody else', () => {
    const { actions } = show({ here: false, url: 'https://mail.example/1' });
    expect(screen.queryByRole('button', { name: /^Keep/u })).toBeNull();
    press(/^Open the mail/u);
    expect(actions.openMail).toHaveBeenCalledExactlyOnceWith('https://mail.example/1');
  });

  it('ask whose promise they are', () => {
    const { actions, waiting } = show({ why: 'whose' }, 'Dana', { kind: 'promise' });
    press(/^Ours/u);
    press(/^Dana's/u);
    expect(actions.keep.mock.calls).toEqual([
      [waiting, 'us'],
      [waiting, 'client'],
    ]);
  });

  it('say how many more wait, and show the beginning of very long ones', () => {
    show({}, 'Dana', { words: 'word '.repeat(1_000) }, 2);
    expect(screen.getByText('2 more wait')).toBeDefined();
    expect(screen.getByRole('region').textContent?.length).toBeLessThan(1_000);
  });

  it('print a key on each button, none twice', () => {
    show({ why: 'whose' }, 'Dana', { kind: 'promise' });
    const keys = screen.getAllByRole('button').map((one) => one.getAttribute('aria-keyshortcuts'));
    expect(keys).toEqual(['6', '7', '-']);
  });
});
