import { describe, expect, it } from 'vitest';
import { messageOfWords } from '../../../../entrypoints/background/ledgers/message-of-words.ts';
import type { SelectedWords } from '../../../../utils/clients/page-view.ts';
import { ME, makeMessage, makeView } from '../../../utils/clients/make-view.ts';

const ASKED = makeMessage({ id: 'a', text: 'We want two days of training.\n\nThank you' });
const ANSWERED = makeMessage({
  id: 'b',
  from: ME,
  text: 'With pleasure. Thank you\n\n> We want two days of training.',
});
const page = { view: makeView([ASKED, ANSWERED]) };
const said = (text: string, part: Partial<SelectedWords> = {}) =>
  messageOfWords(page, { text, message: null, ...part })?.id ?? null;

describe('D1 the message whose writer said some words', () => {
  it('is the one they were selected in', () => {
    expect(said('Thank you', { message: 'a' })).toBe('a');
    expect(said('Thank you', { message: 'b' })).toBe('b');
  });

  it('is the last one that says them where the page does not tell', () => {
    expect(said('Thank you')).toBe('b');
    expect(said('two  days\nof training')).toBe('a');
  });

  it('is the earlier one where they were selected in a quote', () => {
    expect(said('two days of training', { message: 'b' })).toBe('a');
  });

  it('is the same one, however the items of its list are counted', () => {
    const view = makeView([makeMessage({ id: 'a', text: 'Please:\n\n1. a plan\n2. a price\n3. a day' })]);
    const part = { text: '1. a price\n2. a day', message: null };
    expect(messageOfWords({ view }, part)?.id).toBe('a');
  });

  it('is none where nobody on the page said them', () => {
    expect(said('three days of training')).toBeNull();
    expect(said('an older mail')).toBeNull();
    expect(said('?!')).toBeNull();
  });

  it('is none of which only a preview is shown', () => {
    const view = makeView([makeMessage({ id: 'c', state: 'collapsed', text: 'We want two days' })]);
    expect(messageOfWords({ view }, { text: 'two days', message: null })).toBeNull();
  });
});
