import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { routeOf } from '../../../../utils/sites/any/route.ts';

const at = (address: string) => routeOf(new URL(address, 'https://crm.example'));

describe('X2 what the address of an unknown page tells', () => {
  it.each([
    ['/contacts/123', 'contact', '123'],
    ['/contacts/123/edit', 'contact', '123'],
    ['/people/jonas-lindqvist', 'contact', 'jonas-lindqvist'],
    ['/app#/person/9b0a3c54-1111-4d2e-8f3a-77d0c5e6aa12', 'contact', '9b0a3c54-1111-4d2e-8f3a-77d0c5e6aa12'],
    ['/#/clients/VolejRejNm', 'contact', 'VolejRejNm'],
    ['/companies/77/contacts', 'company', '77'],
    ['/jobs/3f0a/candidates/8f1c2d', 'contact', '8f1c2d'],
    ['/leads/inbox/7f0a2d30-5c1e', 'lead', '7f0a2d30-5c1e'],
    ['/#ticket/zoom/3381', 'ticket', '3381'],
    ['/index.php?module=Contacts&action=DetailView&record=9', 'contact', '9'],
    ['/index.php?m=candidates&a=show&candidateID=771', 'contact', '771'],
    ['/tenants/view.php?id=4471', 'contact', '4471'],
    ['/scp/tickets.php?id=902', 'ticket', '902'],
    ['/invoices/2026-0114', 'other', '2026-0114'],
    ['/#crm/model/party.party/6;name=%22Party%22&views=%5Bnull%5D', 'other', '6'],
    ['/web#id=7&model=res.partner&view_type=form', 'other', '7'],
    ['/societe/card.php?socid=1', 'company', '1'],
    ['/customers.php?custid=12', 'contact', '12'],
  ])('is a record: %s', (address, kind, id) => {
    expect(at(address)).toEqual({ page: 'record', kind, id });
  });

  it('tells two records of one portal apart', () => {
    expect(at('/contacts/4417/record/0-1/9001').id).toBe('4417/0-1/9001');
    expect(at('/contacts/4417/record/0-1/9002').id).not.toBe('4417/0-1/9001');
  });

  it.each([
    ['/contacts', 'list'],
    ['/contacts?page=2', 'list'],
    ['/objects/people?viewId=1', 'list'],
    ['/contacts/4417/objects/0-1/views/all/list', 'list'],
    ['/index.php?module=Contacts&action=ListView', 'list'],
    ['/', 'list'],
    ['/dashboard', 'list'],
    ['/contacts/new', 'new'],
    ['/contacts/import', 'new'],
    ['/#/compose', 'new'],
    ['/settings/profile', 'own'],
    ['/account', 'own'],
    ['/login?next=/contacts/412', 'own'],
    ['/users/44', 'own'],
    ['/panel/staff.php?id=1', 'own'],
    ['/app', 'unknown'],
    ['/zimbra/#1', 'unknown'],
  ])('is none: %s', (address, page) => {
    expect(at(address)).toMatchObject({ page, id: null });
  });

  it('stands whatever an address holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (pathname, search, hash) => {
        expect(routeOf({ pathname, search, hash }).page).toBeTruthy();
      }),
    );
  });
});
