import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Home } from '../../../../entrypoints/home/Home.tsx';
import { sealHandover } from '../../../../entrypoints/home/handover/handover-file.ts';
import { View } from '../../../../entrypoints/sidebar/View.tsx';
import type { Handover } from '../../../../utils/ledgers/handover/handover.ts';
import { CallError } from '../../../../utils/messaging/call-error.ts';
import type { HandoverPreview } from '../../../../utils/messaging/calls/handover.ts';
import { axeFaults } from '../../../components/axe.ts';
import '../../../components/patience.ts';
import { choose } from '../../../components/choose.ts';
import { DANA, NOW } from '../../../components/samples/dana.ts';
import { type Answers, memoryDesk } from '../../../components/samples/memory-desk.ts';
import { samplePromise, sampleWish } from '../../../utils/ledgers/sample-entries.ts';

const PASSPHRASE = 'four loaves of rye bread';
const HANDOVER: Handover = {
  from: 'kim@ourhouse.example',
  madeAt: NOW,
  clients: [
    {
      name: 'Dana Whitfield',
      addresses: ['dana@brightbakery.example'],
      last: { at: NOW, by: 'client', line: 'Could you call me?' },
      entries: { wishes: [{ name: 'w1', createdAt: 1, updatedAt: 1, what: sampleWish() }] },
    },
  ],
};
const CONFLICT = {
  ledger: 'promises',
  name: 'p1',
  mine: samplePromise({ state: 'kept', settledOn: '2026-05-07', evidence: null }),
  theirs: samplePromise({ evidence: null }),
  both: true,
  seen: 17,
} as const;
const PREVIEW: HandoverPreview = {
  from: 'kim@ourhouse.example',
  madeAt: NOW,
  refused: 2,
  clients: [
    {
      address: 'dana@brightbakery.example',
      name: 'Dana Whitfield',
      here: 'Dana',
      addresses: ['dana@home.example'],
      last: null,
      fresh: [{ ledger: 'wishes', name: 'w1', what: sampleWish() }],
      same: 3,
      conflicts: [CONFLICT],
    },
    {
      address: 'tom@brightbakery.example',
      name: 'Tom Ilves',
      here: null,
      addresses: ['tom@brightbakery.example', 'tom@home.example'],
      last: null,
      fresh: [],
      same: 0,
      conflicts: [],
    },
  ],
};
const TAKEN = { clients: 2, added: 1, changed: 1, same: 3, left: 0, refused: 2 };
const GOOD: Answers = {
  'client.list': () => [
    { person: DANA, lastAt: NOW, line: null },
    {
      person: { ...DANA, id: 'p-tom', name: 'Tom Ilves', addresses: ['tom@brightbakery.example'] },
      lastAt: NOW,
      line: null,
    },
  ],
  'handover.gather': () => HANDOVER,
  'handover.mailboxes': () => ['jo@ourhouse.example'],
  'handover.preview': () => PREVIEW,
  'handover.take': () => TAKEN,
  'handover.undo': () => null,
};

/** Files that were handed to the browser's downloads. */
const saved: { name: string; file: Blob }[] = [];
beforeEach(() => {
  location.hash = '#/handover';
  saved.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    saved.push({ name: '', file: file as Blob });
    return 'blob:1';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const last = saved.at(-1);
    if (last) last.name = this.download;
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function show(answers: Answers = {}, changes: Parameters<typeof memoryDesk>[1] = {}) {
  const desk = memoryDesk({ ...GOOD, ...answers }, changes);
  const { container } = render(
    <View desk={desk}>
      <Home />
    </View>,
  );
  const asked = (name: string) => desk.calls.filter((call) => call.name === name).map(({ args }) => args);
  return { desk, container, asked };
}
const box = async (name: string) => within(await screen.findByRole('region', { name }));
const give = () => box('Hand clients over');
const take = () => box('Take a file over');
const type = (field: Element, value: string) => fireEvent.input(field, { target: { value } });
const chooseFile = async (file: Blob, name = 'dana.ovation') => {
  const field = (await take()).getByLabelText(/file…$/u);
  Object.defineProperty(field, 'files', { configurable: true, value: [new File([file], name)] });
  // The event itself: `fireEvent.change` becomes another one once a list of the page has brought its own view of events.
  field.dispatchEvent(new Event('change', { bubbles: true }));
};
const sealed = sealHandover(HANDOVER, PASSPHRASE);
const unlock = async (passphrase = PASSPHRASE) => {
  await chooseFile(await sealed);
  type(await (await take()).findByLabelText('Passphrase'), passphrase);
  fireEvent.click((await take()).getByRole('button', { name: 'Open it' }));
};

describe('D3 handing clients over', { timeout: 120_000 }, () => {
  it('locks the chosen clients into a file that the passphrase opens', async () => {
    const { asked, container } = show();
    const save = (await give()).getByRole('button', { name: 'Save the file' });
    expect(save.hasAttribute('disabled')).toBe(true);
    fireEvent.click(await (await give()).findByRole('checkbox', { name: /Dana Whitfield/u }));
    expect((await give()).getByText('1 client chosen')).toBeDefined();
    type((await give()).getByLabelText('Passphrase'), PASSPHRASE);
    expect(save.hasAttribute('disabled')).toBe(true);
    type((await give()).getByLabelText('The same once more'), PASSPHRASE);
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.click(save);
    await (await give()).findByText(/is in your downloads/u);
    expect(asked('handover.gather')).toEqual([{ persons: [DANA.id] }]);
    expect(saved[0]?.name).toMatch(/^ovation-hand-over-\d{4}-\d\d-\d\d\.ovation$/u);
    expect(new TextDecoder().decode(await saved[0]?.file.slice(0, 18).arrayBuffer())).toBe(
      'ovation hand-over\n',
    );
  });

  it('keeps who was chosen over a search, leaves one out again, and chooses all of a list', async () => {
    const { desk, asked } = show();
    fireEvent.click(await (await give()).findByRole('button', { name: 'Choose all of these' }));
    expect((await give()).getByText('2 clients chosen')).toBeDefined();
    desk.answer({ 'client.list': () => [] });
    type((await give()).getByRole('searchbox'), 'nobody');
    await waitFor(() => expect(asked('client.list')).toContainEqual({ search: 'nobody', limit: 100 }));
    expect(await (await give()).findByText('Nobody of that name or address.')).toBeDefined();
    fireEvent.click((await give()).getByRole('button', { name: 'Leave Tom Ilves out' }));
    expect((await give()).getByText('1 client chosen')).toBeDefined();
    fireEvent.click((await give()).getByRole('button', { name: 'Choose none' }));
    expect((await give()).getByText('No client chosen yet')).toBeDefined();
  });

  it('hints at the length of a passphrase, and at a slip in the second one', async () => {
    show();
    const first = (await give()).getByLabelText('Passphrase');
    type(first, 'rye bread');
    expect((await give()).getByText('3 more characters, please.')).toBeDefined();
    type(first, 'rye bread 12');
    expect((await give()).getByText(/Long enough/u)).toBeDefined();
    type(first, 'aaaaaaaaaaaaaaaaaaaaaaaa');
    expect((await give()).getByText(/several words/u)).toBeDefined();
    type(first, PASSPHRASE);
    expect((await give()).getByText('Long: hard to guess.')).toBeDefined();
    type((await give()).getByLabelText('The same once more'), 'four loaves of rye');
    expect((await give()).getByText('The two are not the same yet.')).toBeDefined();
    expect(first.getAttribute('type')).toBe('password');
    fireEvent.click((await give()).getByRole('checkbox', { name: 'Show what I type' }));
    expect((await give()).getByLabelText('Passphrase').getAttribute('type')).toBe('text');
  });

  it('puts it into words, to be copied or saved', async () => {
    const copied: string[] = [];
    const { container } = show({}, { copy: async (text) => copied.push(text) > 0 });
    fireEvent.click(await (await give()).findByRole('checkbox', { name: /Dana Whitfield/u }));
    fireEvent.click((await give()).getByRole('button', { name: 'Show as text' }));
    const text = await box('The hand-over as text');
    expect(text.getByText(/They would like: Pity that the labels/u)).toBeDefined();
    expect(document.activeElement?.textContent).toBe('The hand-over as text');
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.click(text.getByRole('button', { name: 'Copy' }));
    await screen.findByText('Copied.');
    expect(copied[0]).toContain('Hand-over from kim@ourhouse.example');
    fireEvent.click(text.getByRole('button', { name: 'Save as a text file' }));
    expect(saved[0]?.name).toMatch(/\.txt$/u);
    // Other clients: the text is about them no more.
    fireEvent.click((await give()).getByRole('button', { name: 'Choose none' }));
    expect(screen.queryByText('The hand-over as text')).toBeNull();
  });

  it.each([
    ['too-long', /choose fewer clients/u],
    ['database', /Nothing was changed/u],
  ] as const)('says so where it cannot: %s', async (code, words) => {
    show({
      'handover.gather': () => {
        throw new CallError(code);
      },
    });
    fireEvent.click(await (await give()).findByRole('checkbox', { name: /Dana Whitfield/u }));
    fireEvent.click((await give()).getByRole('button', { name: 'Show as text' }));
    expect(await (await give()).findByText(words)).toBeDefined();
    expect(saved).toEqual([]);
  });

  it('says how clients come here while there are none', async () => {
    show({ 'client.list': () => [] });
    expect(await (await give()).findByText(/Nobody yet/u)).toBeDefined();
  });
});

describe('D3 taking a file over', { timeout: 120_000 }, () => {
  it('shows what it brings before anything is written', async () => {
    const { asked, container } = show();
    await unlock();
    const preview = await take();
    expect(await preview.findByText('2 clients: 1 new, 3 here already, 1 different')).toBeDefined();
    expect(preview.getByText(/Hand-over from kim@ourhouse.example/u)).toBeDefined();
    expect(preview.getByText('2 parts of the file are not what they should be, and stay out.')).toBeDefined();
    expect(preview.getByText('You call them Dana')).toBeDefined();
    expect(preview.getByText('new client')).toBeDefined();
    expect(preview.getByText('They come with tom@brightbakery.example, tom@home.example')).toBeDefined();
    expect(asked('handover.preview')).toEqual([{ account: 'jo@ourhouse.example', handover: HANDOVER }]);
    expect(asked('handover.take')).toEqual([]);
    const fresh = container.querySelector('details.fresh') as HTMLDetailsElement;
    fresh.open = true;
    fireEvent(fresh, new Event('toggle'));
    expect(
      await preview.findByText('They would like: Pity that the labels only come in English.'),
    ).toBeDefined();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('shows both versions side by side and takes the one that was chosen, by key too', async () => {
    const { asked } = show();
    await unlock();
    const versions = await box('Different here: Promises, ours and theirs');
    expect(versions.getByText('Kept, on 7 May 2026')).toBeDefined();
    expect(versions.getByText('Open, due on 8 May 2026').tagName).toBe('MARK');
    const pressed = () =>
      versions.getAllByRole('button').find((one) => one.getAttribute('aria-pressed') === 'true')?.textContent;
    expect(pressed()).toMatch(/^Keep yours/u);
    screen.getByRole('region', { name: /^Different here/u }).focus();
    fireEvent.keyDown(document.activeElement as Element, { key: 'b' });
    expect(pressed()).toMatch(/^Keep both/u);
    fireEvent.keyDown(document.activeElement as Element, { key: 't' });
    expect(pressed()).toMatch(/^Take theirs/u);
    fireEvent.click(
      (await take()).getByRole('checkbox', { name: /They also write from dana@home.example/u }),
    );
    fireEvent.click((await take()).getByRole('button', { name: 'Take it over' }));
    await (await take()).findByText(/Taken over: 1 new, 1 changed, 3 were here already\./u);
    expect(asked('handover.take')).toEqual([
      {
        event: 'id-1',
        account: 'jo@ourhouse.example',
        handover: HANDOVER,
        choices: {
          entries: [{ ledger: 'promises', name: 'p1', take: 'theirs', seen: 17 }],
          addresses: ['dana@brightbakery.example'],
        },
      },
    ]);
  });

  it('takes it back by the notice, and says when it cannot any more', async () => {
    const { desk, asked } = show();
    await unlock();
    fireEvent.click(await (await take()).findByRole('button', { name: 'Take all of theirs' }));
    fireEvent.click((await take()).getByRole('button', { name: 'Keep all of yours' }));
    fireEvent.click((await take()).getByRole('button', { name: 'Take it over' }));
    await screen.findByText('The hand-over is taken over.');
    expect(asked('handover.take')).toMatchObject([{ choices: { entries: [], addresses: [] } }]);
    desk.answer({
      'handover.undo': () => {
        throw new CallError('changed-since');
      },
    });
    fireEvent.keyDown(document.body, { key: 'u' });
    expect(await screen.findByText(/can’t be taken back any more/u)).toBeDefined();
    expect(asked('handover.undo')).toEqual([{ event: 'id-1' }]);
  });

  it('is as it was after undo', async () => {
    show();
    await unlock();
    fireEvent.click(await (await take()).findByRole('button', { name: 'Take it over' }));
    fireEvent.click(await screen.findByRole('button', { name: /^Undo/u }));
    expect(await screen.findByText('Taken back: everything is as it was before.')).toBeDefined();
    expect(screen.queryByText(/^Taken over/u)).toBeNull();
  });

  it('tells a wrong passphrase and a damaged file in the same words, and keeps what was typed', async () => {
    const { asked, container } = show();
    await unlock('another one');
    const words = 'The passphrase is not the one of this file, or the file was damaged on its way.';
    expect(await (await take()).findByText(words)).toBeDefined();
    const field = (await take()).getByLabelText('Passphrase') as HTMLInputElement;
    expect(field.value).toBe('another one');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field);
    expect(await axeFaults(container)).toEqual([]);
    const bytes = new Uint8Array(await (await sealed).arrayBuffer());
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
    await chooseFile(new Blob([bytes]), 'damaged.ovation');
    type(await (await take()).findByLabelText('Passphrase'), PASSPHRASE);
    fireEvent.click((await take()).getByRole('button', { name: 'Open it' }));
    expect(await (await take()).findByText(words)).toBeDefined();
    expect(asked('handover.preview')).toEqual([]);
  });

  it('says at once that a file is none', async () => {
    show();
    await chooseFile(new Blob(['{"format":"ovation"}']));
    expect(await (await take()).findByText(/This is not a hand-over file/u)).toBeDefined();
    expect((await take()).queryByLabelText('Passphrase')).toBeNull();
  });

  it.each([
    ['bad-arguments', /what is in it is no hand-over/u],
    ['too-long', /more than a hand-over can/u],
    ['no-answer', /Nothing was changed/u],
  ] as const)('says so where the background refuses it: %s', async (code, words) => {
    show({
      'handover.preview': () => {
        throw new CallError(code);
      },
    });
    await unlock();
    expect(await (await take()).findByText(words)).toBeDefined();
  });

  it('asks for the mailbox where none is known, and lets one of several be chosen', async () => {
    const { asked } = show({ 'handover.mailboxes': () => [] });
    await unlock();
    const field = await (await take()).findByLabelText(/Under which address/u);
    type(field, 'nobody');
    fireEvent.click((await take()).getByRole('button', { name: 'Go on' }));
    expect((await take()).getByRole('alert').textContent).toBe('That is no mail address.');
    type(field, 'Jo@OurHouse.example');
    fireEvent.click((await take()).getByRole('button', { name: 'Go on' }));
    await (await take()).findByRole('button', { name: 'Take it over' });
    expect(asked('handover.preview')).toMatchObject([{ account: 'jo@ourhouse.example' }]);
    cleanup();
    const other = show({ 'handover.mailboxes': () => ['a@x.example', 'b@x.example'] });
    await unlock();
    choose(await (await take()).findByRole('combobox', { name: /Into which mailbox/u }), 'b@x.example');
    await waitFor(() =>
      expect(other.asked('handover.preview')).toMatchObject([
        { account: 'a@x.example' },
        { account: 'b@x.example' },
      ]),
    );
  });

  it('has nothing to take where all of it is here, and can be put aside', async () => {
    const client = { ...PREVIEW.clients[0], conflicts: [], fresh: [], addresses: [] };
    show({ 'handover.preview': () => ({ ...PREVIEW, clients: [client] }) as HandoverPreview });
    await unlock();
    expect(await (await take()).findByText(/You have all of it already/u)).toBeDefined();
    expect((await take()).getByRole('button', { name: 'Take it over' }).hasAttribute('disabled')).toBe(true);
    fireEvent.click((await take()).getByRole('button', { name: 'Cancel' }));
    expect((await take()).queryByText(/You have all of it already/u)).toBeNull();
  });

  it('draws hundreds of clients in steps', async () => {
    const [, tom] = PREVIEW.clients;
    const clients = Array.from({ length: 100 }, (_, place) => ({ ...tom, address: `c${place}@x.example` }));
    const { container } = show({ 'handover.preview': () => ({ ...PREVIEW, clients }) as HandoverPreview });
    await unlock();
    await (await take()).findByText(/^100 clients/u);
    expect(container.querySelectorAll('.client-preview')).toHaveLength(40);
    fireEvent.click((await take()).getByRole('button', { name: 'Show more' }));
    expect(container.querySelectorAll('.client-preview')).toHaveLength(80);
  });
});
