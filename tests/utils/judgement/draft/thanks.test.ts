import { describe, expect, it } from 'vitest';
import { judge } from '../../../../utils/judgement/judge.ts';
import { historyOf, readingOf } from '../reading-of.ts';

const draft = (text: string, kind: 'approval' | 'renewal' | 'scope', quote: string, clientName?: string) =>
  judge(readingOf(text, [[kind, quote]]), historyOf(clientName ? { clientName } : {})).draft?.wiserText ?? '';

describe('S3 thanks for something specific', () => {
  it('thanks for asking before it is done, and leaves the choice', () => {
    const text = 'Shall they engrave the plaque? After Friday it is final.';
    const wiser = draft(text, 'approval', 'Shall they engrave the plaque?');
    expect(wiser).toContain('Thank you for asking me before it is done.');
    expect(wiser).toContain('I will go ahead with my answer as it stands.');
  });

  it('names the term of a renewal', () => {
    const wiser = draft(
      'Happy to renew for another two years.',
      'renewal',
      'Happy to renew for another two years',
    );
    expect(wiser).toContain('Thank you for wanting to go on with us for another two years.');
  });

  it('greets nobody by a title alone', () => {
    const wiser = draft(
      'Could you add a seat map to the shop?',
      'scope',
      'Could you add a seat map to the shop?',
      'Prof.',
    );
    expect(wiser).toMatch(/^(?:Hi|Dear) \[name\],/);
  });

  it('thanks for a kind word in their words', () => {
    const text = 'The bells ring like silver. Could you add a seat map to the shop?';
    const reading = readingOf(text, [
      ['scope', 'Could you add a seat map to the shop?'],
      ['praise', 'The bells ring like silver'],
    ]);
    expect(judge(reading, historyOf()).draft?.wiserText).toContain(
      'Thank you for the kind word: "The bells ring like silver".',
    );
  });

  it('notes what they will send by themselves', () => {
    const quote = 'I will send the old list by Friday';
    const text = `Could the others have that too? ${quote}.`;
    const reading = readingOf(text, [['scope', 'Could the others have that too?']], {
      promises: [{ by: 'client', quote, due: '2026-03-13' }],
    });
    expect(judge(reading, historyOf()).draft?.wiserText).toContain(`Thank you, I have noted "${quote}".`);
  });

  it('says behind one question what its answer is good for', () => {
    const wiser = draft('The crypt should be painted too.', 'scope', 'The crypt should be painted too');
    expect(wiser).toMatch(/One question before I begin\. .*\? Your answer \w+ .*\./);
  });
});
