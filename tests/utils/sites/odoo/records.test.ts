import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { odoo } from '../../../../utils/sites/odoo/records.ts';
import { draw, savedRecord, watchSaved } from '../records/saved-record.ts';

const HOST = 'https://erp.harbour.example';
const NORA = { name: 'Nora Quist', emails: ['nora.quist@quist-logistics.example'] };
const contact = (address = '/odoo/contacts/7') => savedRecord(odoo, '2024-10-contact', HOST + address);

describe('X2 records of Odoo', () => {
  it.each([
    ['2024-10-contact', '/odoo/contacts/7', '+44 20 7946 0991'],
    [
      '2022-10-contact',
      '/web#id=7&cids=1&menu_id=4&action=88&model=res.partner&view_type=form',
      '+44 7700 900118',
    ],
    [
      '2019-10-contact',
      '/web?debug=1#action=88&active_id=3&id=7&model=res.partner&view_type=form&menu_id=4',
      '+44 20 7946 0991',
    ],
  ])('are, in the shape of %s, the contact with what the form says of them', (name, address, phone) => {
    expect(savedRecord(odoo, name, HOST + address).read()).toEqual({
      kind: 'contact',
      id: '7',
      url: HOST + address,
      name: 'Nora Quist',
      people: [NORA],
      company: { name: 'Quist Logistics', domain: null },
      fields: [
        { field: 'title', value: 'Head of sites' },
        { field: 'phone', value: phone },
        { field: 'company', value: 'Quist Logistics' },
      ],
      certainty: 'sure',
    });
  });

  it.each([
    '/odoo/res.partner/7',
    '/odoo/crm/12/res.partner/7',
    '/odoo/contacts/7?debug=1',
    '/scoped_app/contacts/7/',
  ])('are told by their address in the newer way: %s', (address) => {
    expect(contact(address).read()).toMatchObject({ kind: 'contact', id: '7' });
  });

  it('are, of a company, its contacts by their cards', () => {
    const record = savedRecord(odoo, '2024-10-company', `${HOST}/odoo/contacts/4`).read();
    expect(record).toMatchObject({
      kind: 'company',
      name: 'Quist Logistics',
      company: { name: 'Quist Logistics' },
      people: [NORA, { name: 'Piet Maas', emails: [] }],
      fields: [{ field: 'phone', value: '+44 20 7946 0990' }],
    });
  });

  it('are, of an opportunity, the address in its form; what the customer field says is nobody’s name', () => {
    const record = savedRecord(odoo, '2024-10-deal', `${HOST}/odoo/crm/12`).read();
    expect(record).toMatchObject({
      kind: 'deal',
      id: '12',
      name: 'Northern site, 40 units',
      people: [{ name: null, emails: NORA.emails }],
      fields: [
        { field: 'phone', value: '+44 20 7946 0991' },
        { field: 'owner', value: 'Robin Hale' },
        { field: 'stage', value: 'Proposition' },
        { field: 'amount', value: '12,500.00' },
      ],
    });
  });

  it('are never what others wrote beside the form', () => {
    const all = JSON.stringify([
      contact().read(),
      savedRecord(odoo, '2024-10-company', `${HOST}/odoo/contacts/4`).read(),
      savedRecord(odoo, '2024-10-deal', `${HOST}/odoo/crm/12`).read(),
    ]);
    expect(all).not.toMatch(/carl|trap|ops@|ines@|foreman|harbour\.example"/);
  });

  it('wait for an address to be stored: what is being typed is nobody’s', () => {
    const page = contact();
    page.document.querySelector('.o_form_sheet [name="email"] a')?.remove();
    expect(page.read()?.people).toEqual([{ name: 'Nora Quist', emails: [] }]);
  });

  it('are none in lists, on other addresses, and before the form is drawn', () => {
    expect(savedRecord(odoo, '2024-10-list', `${HOST}/odoo/contacts`).read()).toBeNull();
    expect(savedRecord(odoo, '2024-10-list', `${HOST}/odoo/contacts/7`).read()).toBeNull();
    for (const address of [
      '/odoo/action-140/7',
      '/odoo/contacts/new',
      '/odoo/project/7',
      '/web#id=7&model=sale.order&view_type=form',
    ]) {
      expect(contact(address).read()).toBeNull();
    }
    const page = contact();
    page.document.querySelector('.o_form_renderer')?.replaceChildren();
    expect(page.read()).toBeNull();
  });

  it('are not read from a form in a window over the page', () => {
    const page = contact();
    const form = page.document.querySelector('.o_form_view')?.cloneNode(true) as Element;
    const other = form.querySelector('textarea');
    if (other) other.textContent = 'Carl Beck';
    page.document.querySelector('.o-overlay-container')?.append(form);
    expect(page.read()?.name).toBe('Nora Quist');
  });

  it('are told by the client’s own mark, which public pages do not bear', () => {
    const { document } = contact();
    expect(odoo.matches(document, document.location)).toBe(true);
    document.body.className = 'bg-100';
    expect(odoo.matches(document, document.location)).toBe(false);
  });
});

describe('X2 Odoo draws a record after its address', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('and nobody is told until it has', async () => {
    const page = contact();
    const { life, seen, wait } = watchSaved(odoo, page);
    page.go(`${HOST}/odoo/contacts/8`);
    page.document.body.append('');
    page.document.body.dataset.drawing = 'yes';
    await wait(50);
    expect(seen).toEqual(['7 Nora Quist', null]);
    draw(page, odoo, '2024-10-contact', [
      ['Nora Quist', 'Ted Lo'],
      ['Nora.Quist@', 'ted.lo@'],
    ]);
    await wait(300);
    expect(seen).toEqual(['7 Nora Quist', null, '8 Ted Lo']);
    life.abort();
  });
});
