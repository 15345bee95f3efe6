import { describe, expect, it } from 'vitest';
import { decisionIn, faultIn, praisedIn, praiseIn } from '../../../../utils/judgement/draft/telling-line.ts';
import type { AskKind } from '../../../../utils/mail/reading.ts';
import { readingOf } from '../reading-of.ts';

function line(of: typeof faultIn, kind: AskKind, text: string, quote: string): string | null {
  const reading = readingOf(text, [[kind, quote]]);
  const [ask] = reading.asks;
  return ask ? of(reading, ask) : null;
}

describe('S3 the line of theirs that a draft says back', () => {
  it('is of a complaint what went wrong, and not the mood', () => {
    const mood = 'I am really disappointed';
    const told = 'The saddle came back on Saturday with the straps on the wrong side. ';
    expect(line(faultIn, 'complaint', `${told}${mood}.`, mood)).toBe(
      'The saddle came back on Saturday with the straps on the wrong side',
    );
    expect(line(faultIn, 'complaint', `${mood}.`, mood)).toBeNull();
  });

  it('is of praise who did what', () => {
    const quote = 'Thank you';
    expect(
      line(
        praiseIn,
        'praise',
        `I must tell you one thing. Your pilot Ewa stayed until ten. ${quote}!`,
        quote,
      ),
    ).toBe('Your pilot Ewa stayed until ten');
  });

  it('is of a decision which way it went', () => {
    const quote = 'we have discussed it long';
    expect(
      line(decisionIn, 'decided', `Hello, ${quote}. We take the walnut cabin and not the steel.`, quote),
    ).toBe('We take the walnut cabin and not the steel');
  });

  it('names who had a part in it, and no month or town', () => {
    expect(praisedIn(readingOf('Your pilot Ewa was wonderful.', []))).toBe('Ewa');
    expect(praisedIn(readingOf('Please see that Josh hears it.', []))).toBe('Josh');
    expect(praisedIn(readingOf('Your work in March was wonderful.', []))).toBeNull();
  });
});
