import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { captureBegun } from '../../../components/capture/capture-titles.ts';
import { PromiseForm } from '../../../components/capture/PromiseForm.tsx';
import { DeliveryForm } from '../../../components/ledgers/DeliveryForm.tsx';
import { EntryForm } from '../../../components/ledgers/EntryForm.tsx';
import { GrantForm } from '../../../components/ledgers/GrantForm.tsx';
import { AboutContext, type Unfinished, UnfinishedContext } from '../../../components/look/unfinished.ts';
import { AnswerBox } from '../../../components/now/AnswerBox.tsx';
import { EditQuestion } from '../../../components/now/EditQuestion.tsx';
import { FactForm } from '../../../components/people/FactForm.tsx';
import { show } from '../ledgers/show.tsx';
import { english } from '../samples/english.ts';
import '../patience.ts';

const LINE = 'send the barre quotes in 10 days';
let waiting: Unfinished;

beforeEach(() => {
  waiting = new Map();
});
afterEach(cleanup);

/** Shows a form about somebody, in a page that keeps what was begun. */
function about(id: string, form: preact.JSX.Element) {
  return show(
    <UnfinishedContext.Provider value={waiting}>
      <AboutContext.Provider value={id}>{form}</AboutContext.Provider>
    </UnfinishedContext.Provider>,
  );
}
const promise = (onAdd = vi.fn(), onCancel = vi.fn()) => (
  <PromiseForm name="Bea Costa" onAdd={onAdd} onCancel={onCancel} />
);
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const value = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;
const PROMISED = english('capture_promiseLabel');

describe('D7 D1 what was begun in a form', { timeout: 60_000 }, () => {
  it('stands there again when the form comes back, with whose promise it was, and is read anew', () => {
    about('bea', promise());
    type(PROMISED, LINE);
    fireEvent.click(screen.getByRole('button', { name: 'Bea Costa' }));
    cleanup();
    const onAdd = vi.fn();
    about('bea', promise(onAdd));
    expect(value(PROMISED)).toBe(LINE);
    fireEvent.keyDown(screen.getByLabelText(PROMISED), { key: 'Enter' });
    expect(onAdd.mock.calls).toEqual([
      ['client', 'send the barre quotes', expect.stringMatching(/^\d{4}-/u)],
    ]);
  });

  it('is nobody else’s, and none of another form', () => {
    about('bea', promise());
    type(PROMISED, LINE);
    cleanup();
    about('ifor', promise());
    expect(value(PROMISED)).toBe('');
    cleanup();
    about('bea', <EntryForm text="" day={null} onKeep={vi.fn()} onClose={vi.fn()} />);
    expect(value('In your words')).toBe('');
  });

  it.each([
    ['kept', 'Enter'],
    ['left', 'Escape'],
  ])('is gone once it is %s', (_, key) => {
    about('bea', promise());
    type(PROMISED, LINE);
    fireEvent.keyDown(screen.getByLabelText(PROMISED), { key });
    cleanup();
    expect(waiting.size).toBe(0);
  });

  it('waits again where somebody goes on typing after it did not go through', () => {
    about('w-1', <EntryForm text="A mirror" day={null} onKeep={async () => false} onClose={vi.fn()} />);
    fireEvent.keyDown(screen.getByLabelText('In your words'), { key: 'Enter' });
    type('In your words', 'A low mirror');
    cleanup();
    about('w-1', <EntryForm text="A mirror" day={null} onKeep={async () => false} onClose={vi.fn()} />);
    expect(value('In your words')).toBe('A low mirror');
  });

  it('brings back what was picked and ticked too', () => {
    about('w-1', <GrantForm onGrant={vi.fn()} onClose={vi.fn()} />);
    fireEvent.change(screen.getByLabelText('How was it granted?'), { target: { value: 'bought' } });
    type('Cost', '12 euros');
    cleanup();
    const onGrant = vi.fn(async () => true);
    about('w-1', <GrantForm onGrant={onGrant} onClose={vi.fn()} />);
    fireEvent.keyDown(screen.getByLabelText('Cost'), { key: 'Enter' });
    expect(onGrant.mock.calls).toEqual([[expect.objectContaining({ route: 'bought', cost: '12 euros' })]]);
    cleanup();

    about('bea', <FactForm fact={null} onKeep={vi.fn()} onClose={vi.fn()} />);
    fireEvent.click(screen.getByRole('checkbox'));
    type('What do you know?', 'Dances on Sundays');
    cleanup();
    about('bea', <FactForm fact={null} onKeep={vi.fn()} onClose={vi.fn()} />);
    expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false);
    expect(value('What do you know?')).toBe('Dances on Sundays');
  });

  it('holds several fields, those with more than one line among them', () => {
    const form = () => <DeliveryForm delivery={null} newId={() => 'x'} onKeep={vi.fn()} onClose={vi.fn()} />;
    about('bea', form());
    type('What you delivered', 'the barre');
    type(english('delivery_claims'), 'nobody trips\nthe small ones reach it');
    cleanup();
    about('bea', form());
    expect(value('What you delivered')).toBe('the barre');
    expect(value(english('delivery_claims'))).toBe('nobody trips\nthe small ones reach it');
  });

  it('holds an answer and a question in the user’s own words, of one ask alone', () => {
    const answer = (ask: string) => <AnswerBox about={ask} answer={null} onAnswer={vi.fn()} />;
    about('bea', answer('a-1'));
    type(english('answer_label'), 'the low one');
    cleanup();
    about('bea', answer('a-2'));
    expect(value(english('answer_label'))).toBe('');
    cleanup();
    about('bea', answer('a-1'));
    expect(value(english('answer_label'))).toBe('the low one');
    cleanup();

    const question = <EditQuestion text="Who dances there?" onInsert={vi.fn()} onCancel={vi.fn()} />;
    about('bea', question);
    type(english('asked_editLabel'), 'Who dances there first?');
    cleanup();
    about('bea', question);
    expect(value(english('asked_editLabel'))).toBe('Who dances there first?');
    fireEvent.keyDown(screen.getByLabelText(english('asked_editLabel')), { key: 'Escape' });
    cleanup();
    about('bea', question);
    expect(value(english('asked_editLabel'))).toBe('Who dances there?');
  });

  it('leaves nothing of a form in which nothing was typed, and nothing at all where no page keeps it', () => {
    about('bea', promise());
    cleanup();
    expect(waiting.size).toBe(0);
    show(promise());
    type(PROMISED, LINE);
    cleanup();
    show(promise());
    expect(value(PROMISED)).toBe('');
  });

  it('tells which form of the capture line was begun, and takes no keyboard from the mail when it comes back', () => {
    expect(captureBegun(waiting, 'bea', english)).toBeNull();
    about('bea', promise());
    type(PROMISED, LINE);
    cleanup();
    expect(captureBegun(waiting, 'bea', english)).toBe('promise');
    expect(captureBegun(waiting, 'ifor', english)).toBeNull();
    const focused = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    about('bea', promise());
    expect(document.activeElement).toBe(document.body);
    focused.mockRestore();
  });
});
