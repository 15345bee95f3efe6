import { describe, expect, it } from 'vitest';
import { labelledSentences } from './score/labelled-sentence.ts';
import { annotatedMail, halfOf } from './zones/annotated-mail.ts';
import { forgedMail } from './zones/forged-mail.ts';
import { annotatedNewText, foundNewText } from './zones/new-text.ts';

/** An annotated mail of these parts, as Quagga writes it down. */
function annotated(...parts: readonly ['Body' | 'Header', string][]) {
  let end = 0;
  const denotations = parts.map(([type, text]) => {
    const start = end;
    end += text.length;
    return { type, start, end };
  });
  const inner = { type: 'Body/Outro', start: 0, end: 3 };
  const text = parts.map(([, part]) => part).join('');
  return annotatedMail('a/b.ann', JSON.stringify({ text, denotations: [inner, ...denotations] }));
}

describe('S1 · what was written anew, by an annotation', () => {
  it('is the body in front of the first heading, signature included', () => {
    const mail = annotated(
      ['Body', 'Ash,\nplease.\n\nNora\n'],
      ['Header', 'From: Ada\n'],
      ['Body', 'Oak or ash?\n'],
    );
    expect(annotatedNewText(mail, 'quoted')).toBe('Ash, please. Nora');
  });

  it('goes on between marked lines below a heading', () => {
    const mail = annotated(['Header', 'Ada wrote:\n'], ['Body', '> Oak or ash?\nAsh.\n'], ['Body', 'Nora\n']);
    expect(annotatedNewText(mail, 'quoted')).toBe('Ash.');
  });

  it('holds marked lines above the first heading only as the published figures count', () => {
    const mail = annotated(['Body', '> Oak or ash?\nAsh.\n']);
    expect(annotatedNewText(mail, 'quoted')).toBe('Ash.');
    expect(annotatedNewText(mail, 'new')).toBe('> Oak or ash? Ash.');
  });

  it('is compared with all that the reader takes for the own text of the sender', () => {
    const text = 'Hi Ada,\n\nash.\n\nBest,\nNora\n> Oak or ash?\n';
    expect(foundNewText({ from: null, to: [], at: 0, subject: '', text })).toBe('Hi Ada, ash. Best, Nora');
  });

  it('is refused where the file is of another format', () => {
    expect(() => annotatedMail('a.ann', '{"text":"a"}')).toThrow();
  });
});

describe('S1 · the files that zones and requests are measured with', () => {
  it('fall into halves by their names, wherever the folder lies', () => {
    expect(halfOf('eval/a.ann')).toBe(halfOf('test/a.ann'));
    const halves = Array.from({ length: 100 }, (_, at) => halfOf(`${at}.ann`));
    expect(halves.filter((half) => half === 'seen').length).toBeGreaterThan(30);
    expect(halves.filter((half) => half === 'seen').length).toBeLessThan(70);
  });

  it('mark the lines of a signature, and name the sender', () => {
    const mail = forgedMail('P/1_body', 'Ash.\n#sig#Nora', '"Beck  Nora" <Nora@Beck.example>\n');
    expect(mail.from).toEqual({ name: 'Beck  Nora', email: 'nora@beck.example' });
    expect(mail.lines).toEqual([
      { text: 'Ash.', signed: false },
      { text: 'Nora', signed: true },
    ]);
    expect(forgedMail('P/2_body', '', 'Beck, Nora').from?.name).toBe('Beck, Nora');
  });

  it('label a sentence by the word in front of it', () => {
    expect(labelledSentences('Yes\tCall me.\r\nNo\tIt rains.\n')).toEqual([
      { actionable: true, text: 'Call me.' },
      { actionable: false, text: 'It rains.' },
    ]);
    expect(() => labelledSentences('Perhaps\tCall me.')).toThrow('line 1');
  });
});
