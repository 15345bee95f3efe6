import { describe, expect, it } from 'vitest';
import { clientOfView } from '../../../utils/clients/client-of-view.ts';
import { ownIdentity } from '../../../utils/clients/own-house.ts';
import { thirdPartyOf } from '../../../utils/clients/participants.ts';
import { COLLEAGUE, DANA, LAWYER, ME, makeMessage, makeView, TOM } from './make-view.ts';

const own = ownIdentity(ME.email, { emails: [], domains: [] });

describe('P1 whom a page is about', () => {
  it('is the newest writer from outside, with the others to switch to', () => {
    const view = makeView([
      makeMessage({ from: TOM }),
      makeMessage({ from: DANA }),
      makeMessage({ from: ME }),
    ]);
    expect(clientOfView(view, own)).toEqual({ found: 'client', address: DANA, others: [TOM] });
  });

  it('is nobody of our own house', () => {
    const view = makeView([makeMessage({ from: COLLEAGUE, to: [ME] })]);
    expect(clientOfView(view, own)).toEqual({ found: 'unknown', why: 'own-mail', candidates: [] });
  });

  it('is the one person outside whom we wrote to', () => {
    const view = makeView([makeMessage({ from: ME, to: [DANA, COLLEAGUE] })]);
    expect(clientOfView(view, own)).toEqual({ found: 'client', address: DANA, others: [] });
  });

  it('is left open where we wrote to several', () => {
    const view = makeView([makeMessage({ from: ME, to: [DANA, TOM] })]);
    expect(clientOfView(view, own)).toMatchObject({ why: 'several', candidates: [DANA, TOM] });
    const cut = makeView([makeMessage({ from: ME, to: [DANA], moreRecipients: 3 })]);
    expect(clientOfView(cut, own)).toMatchObject({ why: 'several', candidates: [DANA] });
  });

  it.each([
    ['no-reply@shop.example', 'no-reply'],
    ['noreply-4711@shop.example', 'no-reply'],
    ['do_not_reply@shop.example', 'no-reply'],
    ['mailer-daemon@acme.example', 'automatic'],
    ['notifications@crm.example', 'automatic'],
    ['newsletter@shop.example', 'mailing-list'],
    ['dev@lists.acme.example', 'mailing-list'],
    ['team@googlegroups.com', 'mailing-list'],
  ])('is not %s: %s', (email, why) => {
    const from = { name: 'Acme', email };
    expect(clientOfView(makeView([makeMessage({ from })]), own)).toEqual({
      found: 'unknown',
      why,
      candidates: [from],
    });
  });

  it('is the human being where a machine wrote later', () => {
    const robot = { name: null, email: 'no-reply@acme.example' };
    const view = makeView([makeMessage({ from: DANA }), makeMessage({ from: robot })]);
    expect(clientOfView(view, own)).toMatchObject({ found: 'client', address: DANA });
  });

  it('is nobody yet where a person writes to a list', () => {
    const view = makeView([makeMessage({ to: [{ name: null, email: 'dev@lists.acme.example' }] })]);
    expect(clientOfView(view, own)).toMatchObject({ found: 'unknown', why: 'mailing-list' });
  });

  it('is not guessed where the page hides the writers or does not say who we are', () => {
    expect(clientOfView(makeView([makeMessage({ from: null, to: [] })]), own)).toMatchObject({
      why: 'unreadable',
    });
    const nobody = ownIdentity(null, { emails: [], domains: [] });
    expect(clientOfView(makeView([makeMessage()]), nobody)).toMatchObject({
      why: 'unreadable',
      candidates: [DANA, ME],
    });
  });

  it('is the recipient of a new mail, once there is one', () => {
    const compose = { id: 'c1', format: 'rich', recipients: [DANA], draft: '' } as const;
    const empty = makeView([], { place: 'compose', thread: null });
    expect(clientOfView({ ...empty, compose }, own)).toMatchObject({ found: 'client', address: DANA });
    expect(clientOfView(empty, own)).toEqual({ found: 'nobody' });
  });
});

describe('C5 who reads along', () => {
  const houses = { addresses: [DANA.email], companyDomain: 'acme.example' };

  it('is somebody of neither house', () => {
    expect(thirdPartyOf(makeView([makeMessage({ to: [ME, TOM, LAWYER] })]), houses, own)).toBe('Ina Voss');
    expect(thirdPartyOf(makeView([makeMessage({ to: [ME, TOM, COLLEAGUE] })]), houses, own)).toBeNull();
  });

  it('is nobody who has left the thread', () => {
    const view = makeView([makeMessage({ to: [ME, LAWYER] }), makeMessage({ to: [ME] })]);
    expect(thirdPartyOf(view, houses, own)).toBeNull();
  });
});

describe('X1 people whom a page gives no address of', () => {
  const nameless = { from: null, to: [ME], named: { from: 'Dana Ruiz', to: [] } };
  const asked = { found: 'unknown', why: 'name-only', name: 'Dana Ruiz' };

  it('are asked about where one of them wrote last, whoever wrote before', () => {
    const view = makeView([makeMessage({ from: TOM }), makeMessage(nameless)]);
    expect(clientOfView(view, own)).toEqual({ ...asked, candidates: [TOM] });
    const older = makeView([makeMessage(nameless), makeMessage({ from: TOM })]);
    expect(clientOfView(older, own)).toMatchObject({ found: 'client', address: TOM });
  });

  it('are asked about behind a machine, and shown without signs that cannot be seen', () => {
    const robot = { name: null, email: 'no-reply@acme.example' };
    const named = { from: 'Dana\u202e Ruiz', to: [] };
    const view = makeView([makeMessage({ ...nameless, named }), makeMessage({ from: robot })]);
    expect(clientOfView(view, own)).toMatchObject({ why: 'name-only', name: 'Dana⟦RLO⟧ Ruiz' });
  });

  it('are asked about one after the other where we wrote to them, but not in a crowd', () => {
    const to = (...names: string[]) =>
      makeView([makeMessage({ from: ME, to: [], named: { from: null, to: names } })]);
    expect(clientOfView(to('Dana Ruiz', 'Lea Otto'), own)).toEqual({ ...asked, candidates: [] });
    expect(clientOfView(to('A', 'B', 'C', 'D'), own)).toMatchObject({ why: 'several' });
    const two = makeView([
      makeMessage({ from: ME, to: [DANA, TOM], named: { from: null, to: ['Lea Otto'] } }),
    ]);
    expect(clientOfView(two, own)).toMatchObject({ why: 'several', candidates: [DANA, TOM] });
  });

  it('are asked about in a new mail', () => {
    const compose = { id: 'c1', format: 'rich', recipients: [], named: ['Dana Ruiz'], draft: '' } as const;
    const view = { ...makeView([], { place: 'compose', thread: null }), compose };
    expect(clientOfView(view, own)).toEqual({ ...asked, candidates: [] });
  });

  it('do not hide a client who wrote to them too', () => {
    const view = makeView([makeMessage({ from: DANA, named: { from: null, to: ['Lea Otto'] } })]);
    expect(clientOfView(view, own)).toMatchObject({ found: 'client', address: DANA });
  });
});
