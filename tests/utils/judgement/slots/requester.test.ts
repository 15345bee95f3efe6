import { describe, expect, it } from 'vitest';
import { findRequester } from '../../../../utils/judgement/slots/requester.ts';
import { plainText } from '../../../../utils/judgement/text-parts.ts';
import { readingOf } from '../reading-of.ts';

function requester(text: string, quote: string): string | null {
  const reading = readingOf(text, [['scope', quote]]);
  const [ask] = reading.asks;
  const found = ask ? findRequester(reading, ask) : null;
  return found ? plainText(found.parts) : null;
}

describe('S2 slots: who else wants it', () => {
  it('is the one who asks in the asking sentence, or just before', () => {
    expect(requester('The president wants six lights.', 'wants six lights')).toBe('the president');
    expect(requester('Our board has asked for it. Please add a map.', 'Please add a map')).toBe('your board');
  });

  it('is the one as whose wish it is told', () => {
    const ask = 'We would want a hedgehog survey, as the council ask for it';
    expect(requester(`${ask} with our application.`, ask)).toBe('the council');
  });

  it('is the one who opens the sentence and asks at its end', () => {
    const wants = 'wants a clear coat over the whole';
    expect(requester(`The consultant has reviewed the specification and ${wants}.`, wants)).toBe(
      'the consultant',
    );
    const likes = 'we want a clear coat over the whole';
    expect(requester(`The consultant has reviewed the specification and ${likes}.`, likes)).toBeNull();
  });

  it('is whom "they" point back to', () => {
    expect(
      requester('The works council invites me. They want to see numbers.', 'They want to see numbers'),
    ).toBe('the works council');
  });

  it('is nobody where the writer asks, and no family', () => {
    expect(requester('We want six lights.', 'We want six lights')).toBeNull();
    expect(requester('My wife wants a bench.', 'wants a bench')).toBeNull();
  });

  it('is an office named without an article, of an addition alone', () => {
    const asked = 'Can you add them to the model?';
    expect(requester(`Planning has asked for the two houses. ${asked}`, asked)).toBe('planning');
    expect(requester(`Planning a garden takes time. ${asked}`, asked)).toBeNull();
  });

  it('is whoever wants it, whatever they are called, but no rule and no paper', () => {
    const asked = 'Can you add one?';
    expect(requester(`The café wants a mat. ${asked}`, asked)).toBe('the café');
    expect(requester(`The directive asks for a mat. ${asked}`, asked)).toBeNull();
  });

  it('is who asks for it in the sentence behind', () => {
    const asked = 'Could you add a second display?';
    expect(requester(`${asked} The therapists ask for it.`, asked)).toBe('the therapists');
  });
});
