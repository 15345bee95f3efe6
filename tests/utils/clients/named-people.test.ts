import { describe, expect, it } from 'vitest';
import { clientOfView } from '../../../utils/clients/client-of-view.ts';
import { namesAnybody, unaddressed, withAddresses } from '../../../utils/clients/named-people.ts';
import { ownIdentity } from '../../../utils/clients/own-house.ts';
import { DANA, ME, makeMessage, makeView, TOM } from './make-view.ts';

const PEOPLE = new Map([
  ['dana ruiz', DANA.email],
  ['kim novak', 'kim.novak@ours.example'],
]);
const byName = makeMessage({
  from: null,
  to: [ME],
  named: { from: 'Dana Ruiz', to: ['Kim Novak', 'Lea Otto'] },
});

describe('X1 names with the addresses the user has said', () => {
  it('stand for whoever they are; the others stay, and count as further recipients', () => {
    const [message] = withAddresses(makeView([byName]), PEOPLE).messages;
    expect(message).toEqual({
      ...byName,
      from: { name: 'Dana Ruiz', email: DANA.email },
      to: [ME, { name: 'Kim Novak', email: 'kim.novak@ours.example' }],
      moreRecipients: 1,
      named: { from: null, to: ['Lea Otto'] },
    });
  });

  it('leave nothing behind where all are known', () => {
    const known = { ...byName, named: { from: 'DANA RUIZ', to: [] } };
    const [message] = withAddresses(makeView([known]), PEOPLE).messages;
    expect(message && 'named' in message).toBe(false);
    expect(message?.from?.email).toBe(DANA.email);
  });

  it('make the mail of a client theirs', () => {
    const own = ownIdentity(ME.email, { emails: [], domains: [] });
    const view = makeView([makeMessage({ from: TOM }), byName]);
    expect(clientOfView(view, own)).toMatchObject({ why: 'name-only', name: 'Dana Ruiz' });
    expect(clientOfView(withAddresses(view, PEOPLE), own)).toMatchObject({
      found: 'client',
      address: { email: DANA.email },
    });
  });

  it('are known in a draft too', () => {
    const compose = {
      id: 'c1',
      format: 'rich',
      recipients: [TOM],
      named: ['Dana Ruiz', 'Lea Otto'],
      draft: '',
    } as const;
    expect(withAddresses({ ...makeView([]), compose }, PEOPLE).compose).toEqual({
      ...compose,
      recipients: [TOM, { name: 'Dana Ruiz', email: DANA.email }],
      named: ['Lea Otto'],
    });
  });

  it('change nothing on a page that gives every address', () => {
    const view = makeView([makeMessage()]);
    expect(namesAnybody(view)).toBe(false);
    expect(withAddresses(view, PEOPLE)).toBe(view);
  });

  it('are told once each, the newest mention first', () => {
    const to = (...names: string[]) => makeMessage({ named: { from: null, to: names } });
    const view = makeView([to('Lea Otto', 'Dana Ruiz'), to('dana ruiz', 'Kim Novak')]);
    expect(unaddressed(view)).toEqual(['Dana Ruiz', 'Kim Novak', 'Lea Otto']);
  });
});
