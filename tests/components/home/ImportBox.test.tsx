import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ImportBox, type ImportState } from '../../../components/home/ImportBox.tsx';
import { TextContext } from '../../../components/text/text.ts';
import type { LeftAsItIs } from '../../../utils/messaging/calls/data.ts';
import { axeFaults } from '../axe.ts';
import '../patience.ts';
import { english } from '../samples/english.ts';

const DANA = { id: 'p1', name: 'Dana Ruiz', address: 'dana@acme.example' };
const TOM = { id: 'p2', name: 'Tom Berg', address: 'tom@acme.example' };
const NAME: LeftAsItIs = {
  what: 'name',
  name: 'Dana Ruiz',
  here: DANA.address,
  file: 'dana@other.example',
  row: {},
};
const ONE: LeftAsItIs = { what: 'one', person: DANA, other: TOM };
const PAGE: LeftAsItIs = {
  what: 'page',
  page: { origin: 'https://crm.example', shape: '/people/*' },
  row: {},
};
const SETTING: LeftAsItIs = { what: 'setting', setting: 'nudges', row: {} };

function show(left: readonly LeftAsItIs[]) {
  const now: ImportState = { state: 'done', added: 1, same: 3, changed: 0, refused: 0, left };
  const onSettle = vi.fn();
  const { container } = render(
    <TextContext.Provider value={english}>
      <ImportBox
        now={now}
        onFile={() => {}}
        onWrite={() => {}}
        onCancel={() => {}}
        onSettle={onSettle}
        linkTo={({ id }) => `#/client/${id}`}
      />
    </TextContext.Provider>,
  );
  return { container, onSettle };
}
afterEach(cleanup);

describe('X7 what a file says otherwise than it stands here', { timeout: 60_000 }, () => {
  it('is told line by line, and counts on the user’s word alone', async () => {
    const { container, onSettle } = show([NAME, ONE, PAGE, SETTING]);
    expect(
      screen.getByText('Dana Ruiz is dana@acme.example here, and dana@other.example in the file.'),
    ).toBeDefined();
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: /^Take the file’s: Dana Ruiz/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Make them one: .*Tom Berg/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Take the file’s: https:\/\/crm/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Take the file’s: Your working days/ }));
    expect(onSettle.mock.calls.map(([one]) => one)).toEqual([NAME, ONE, PAGE, SETTING]);
  });

  it('leads to the page of a client who is one here and two in the file', () => {
    show([{ what: 'two', person: DANA }]);
    expect(screen.getByText(/one person here, and two in the file/)).toBeDefined();
    expect(screen.getByRole('link', { name: 'Open their page' }).getAttribute('href')).toBe('#/client/p1');
  });

  it('is counted where it is too much to read', () => {
    const many = Array.from({ length: 53 }, (_, n): LeftAsItIs => ({ ...NAME, name: `Name ${n}` }));
    show(many);
    expect(screen.getAllByRole('button', { name: /^Take the file’s/ })).toHaveLength(50);
    expect(screen.getByText(/^And 3 more/)).toBeDefined();
  });

  it('takes no room where there is nothing', () => {
    expect(show([]).container.textContent).not.toContain('Here it stands otherwise');
  });
});
