import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { EditLine } from '../../../components/people/EditLine.tsx';
import type { Feeling } from '../../../utils/clients/feelings.ts';
import { editTowards } from '../../../utils/judgement/feel-as/towards.ts';
import { show } from '../ledgers/show.tsx';
import '../patience.ts';

afterEach(cleanup);

describe('P3 an edit in words', () => {
  it.each<[Feeling, string, string]>([
    ['heard', 'As I already mentioned, the price holds until May.', 'without “As I already mentioned”'],
    ['heard', 'The price, as I said before, is set for the year.', 'without “as I said before”'],
    ['heard', 'I see why it matters, but we cannot move the date.', 'without “but”'],
    ['heard', 'You want fewer seats.', 'and one sentence more: “Have I got that right?”'],
    ['safe', 'I will get back to you soon.', '“soon” becomes “by [day]”'],
    ['proud', 'You have finally finished the move.', 'without “finally”'],
    ['unhurried', 'I look forward to your prompt reply.', '“prompt reply” becomes “reply”'],
    ['in-control', 'You need to send the list.', '“You need to” becomes “It would help if you could”'],
  ])('towards %s: %s', (feeling, sentence, words) => {
    const edit = editTowards(`Hi Dana,\n\n${sentence}`, feeling);
    if (!edit) throw new Error('nothing stands in the way');
    const container = show(<EditLine edit={edit} />);
    expect(container.querySelector('.feel-edit')?.textContent).toBe(words);
    expect(container.querySelector('.purpose')?.textContent).toBe(edit.reason);
  });
});
