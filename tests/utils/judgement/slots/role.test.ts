import { describe, expect, it } from 'vitest';
import { findPlace, findRole } from '../../../../utils/judgement/slots/role.ts';
import { plainText } from '../../../../utils/judgement/text-parts.ts';
import { historyOf, readingOf } from '../reading-of.ts';

function role(text: string, quote: string): string | null {
  const reading = readingOf(text, [['referral', quote]]);
  const [ask] = reading.asks;
  const found = ask ? findRole(reading, historyOf(), ask) : null;
  return found ? plainText(found.parts) : null;
}

describe('S2 slots: whom they look for', () => {
  it('is named by a trade behind a word that looks for it', () => {
    expect(role("I'm looking for a mediator.", "I'm looking for a mediator")).toBe('the mediator');
    expect(role('Do you know a good forwarder for glass?', 'Do you know a good forwarder for glass?')).toBe(
      'the forwarder',
    );
  });

  it('is nobody where only what they should do is said', () => {
    expect(role("Somebody who can do a badger that isn't twee?", 'Somebody who can do a badger')).toBeNull();
  });

  it('knows the town, and takes no month for one', () => {
    expect(findPlace(readingOf('One sound solicitor in Edinburgh.', []))?.fact.text).toBe('Edinburgh');
    expect(findPlace(readingOf('Somebody free in January.', []))).toBeNull();
  });
});
