import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { odoo } from '../../../../utils/sites/odoo/records.ts';
import { recordAdapter } from '../../../../utils/sites/records/record-adapter.ts';
import { tellsThePeekStory } from '../records/peek-story.ts';
import { draw, savedRecord, watchSaved } from '../records/saved-record.ts';

const HOST = 'https://erp.harbour.example';
const NORA = { name: 'Nora Quist', emails: ['nora.quist@quist-logistics.example'] };
const contact = (address = '/odoo/contacts/7') => savedRecord(odoo, '2024-10-contact', HOST + address);

describe('X2 records of Odoo', () => {
  it.each([
    ['2025-09-contact', '/odoo/contacts/7', '+44 20 7946 0991'],
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

  it.each(['2025-09-company', '2024-10-company'])(
    'are, of a company, its contacts by their cards: %s',
    (name) => {
      const record = savedRecord(odoo, name, `${HOST}/odoo/contacts/4`).read();
      expect(record).toMatchObject({
        kind: 'company',
        name: 'Quist Logistics',
        company: { name: 'Quist Logistics' },
        people: [NORA, { name: 'Piet Maas', emails: [] }],
        fields: [{ field: 'phone', value: '+44 20 7946 0990' }],
      });
    },
  );

  it.each([
    ['2024-10-deal', '/odoo/crm/12'],
    ['2023-11-deal', '/web#id=12&cids=1&model=crm.lead&view_type=form'],
  ])(
    'are, of an opportunity, the address in its form; the customer field is nobody’s name: %s',
    (name, at) => {
      const record = savedRecord(odoo, name, HOST + at).read();
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
    },
  );

  it('are never what others wrote beside the form', () => {
    const all = JSON.stringify([
      contact().read(),
      savedRecord(odoo, '2024-10-company', `${HOST}/odoo/contacts/4`).read(),
      savedRecord(odoo, '2025-09-contact', `${HOST}/odoo/contacts/7`).read(),
      savedRecord(odoo, '2025-09-company', `${HOST}/odoo/contacts/4`).read(),
      savedRecord(odoo, '2024-10-deal', `${HOST}/odoo/crm/12`).read(),
    ]);
    expect(all).not.toMatch(/carl|trap|ops@|ines@|bills@|foreman|harbour\.example"/);
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

  it('say whose house is signed in, where the login is an address', () => {
    const page = savedRecord(odoo, '2025-09-contact', `${HOST}/odoo/contacts/7`);
    const record = () => recordAdapter(odoo).read(page.document, page.document.location)?.record;
    expect(record()?.people).toEqual([NORA]);
    expect(record()?.signedIn).toEqual(['robin.hale@hale-ovens.example']);
    const session = page.document.scripts[1] as HTMLScriptElement;
    session.textContent = (session.textContent ?? '').replace('robin.hale@hale-ovens.example', 'admin');
    expect(record()?.signedIn).toEqual([]);
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

const LIST = { address: `${HOST}/odoo/contacts?view_type=list`, elsewhere: `${HOST}/odoo/project` };
const OLD_LIST = `${HOST}/web#action=88&model=res.partner&view_type=list&cids=1&menu_id=4`;
const BOXES = '.o_data_row .o_list_record_selector input';

describe('X2 a line of a list of Odoo', () => {
  const line = (place: number, change: (row: Element) => void = () => {}) => {
    const page = savedRecord(odoo, '2024-10-list', LIST.address);
    const row = page.document.querySelectorAll('.o_data_row')[place];
    row?.classList.add('o_data_row_selected');
    if (row) change(row);
    return page.read();
  };

  it('is whoever has its address, under the name that is written with the company’s', () => {
    expect(line(0)?.people).toEqual([{ ...NORA, name: 'Quist Logistics, Nora Quist' }]);
  });

  it('is nobody where it shows no address, or two', () => {
    expect(line(3)).toBeNull();
    const two = 'a@quist.example, b@quist.example';
    expect(line(0, (row) => row.querySelector('td[name="email"]')?.replaceChildren(two))).toBeNull();
  });

  it('is, of an opportunity, whom it names', () => {
    const page = savedRecord(odoo, '2024-10-deals', `${HOST}/odoo/crm?view_type=list`);
    page.document.querySelector('.o_data_row')?.classList.add('o_data_row_selected');
    expect(page.read()).toMatchObject({
      kind: 'deal',
      id: null,
      name: 'Northern site, 40 units',
      people: [NORA],
      line: 'unlinked',
    });
  });

  it('is nobody in a window over the page, or in a form', () => {
    const page = savedRecord(odoo, '2024-10-list', LIST.address);
    const view = page.document.querySelector('.o_list_view');
    view?.querySelector('.o_data_row')?.classList.add('o_data_row_selected');
    if (view) page.document.body.append(view);
    expect(page.read()).toBeNull();
  });
});

const MARKS = {
  fixture: '2024-10-list',
  row: 'tr',
  first: { id: null, name: 'Quist Logistics, Nora Quist', email: NORA.emails[0] ?? null, company: null },
};
tellsThePeekStory(odoo, { ...MARKS, ...LIST, boxes: BOXES, first: { ...MARKS.first, url: LIST.address } });
tellsThePeekStory(odoo, {
  ...MARKS,
  ...LIST,
  boxes: '.o_data_row',
  mark: (row, is) => row.classList.toggle('o_data_row_selected', is),
  first: { ...MARKS.first, url: LIST.address },
});
tellsThePeekStory(odoo, {
  ...MARKS,
  fixture: '2019-10-list',
  address: OLD_LIST,
  boxes: BOXES,
  first: { ...MARKS.first, email: 'nora@home.example', company: 'Quist Logistics', url: OLD_LIST },
  elsewhere: `${HOST}/web#action=88&model=res.users&view_type=list`,
});
