import { afterEach, describe, expect, it } from 'vitest';
import { clientShown } from './held-against.ts';
import { drawPage, readDrawn } from './outcome.ts';

afterEach(() => document.body.replaceChildren());

const HEAD = '<header><nav><a href="/people">People</a></nav></header>';
const read = (url: string, title: string, html: string) => {
  const page = {
    name: '',
    url,
    title,
    html: `${HEAD}<main>${html}</main>`,
    expected: { nobody: true },
  } as const;
  drawPage(document, page);
  const view = readDrawn(document, page);
  const found = clientShown(view);
  return {
    client: found.found === 'client' ? found.address.email : null,
    among: found.found === 'unknown' ? found.candidates.map(({ email }) => email) : [],
    name: view?.record?.name ?? null,
    company: view?.record?.company?.name ?? null,
  };
};
const mail = (email: string) => `<a href="mailto:${email}">${email}</a>`;

describe('X2 what real applications taught the reader of unknown pages', () => {
  it('takes somebody’s work for no sign that they are of our house', () => {
    const person = (name: string, work: string, email: string) =>
      `<li><a href="/people/1">${name}</a> <span>${work}</span> ${mail(email)}</li>`;
    const { among } = read(
      'https://crm.example/companies/9',
      'Norrfall Timber',
      `<h1>Norrfall Timber</h1><h2>Contacts</h2><ul>${person('Greta Lind', 'Controller', 'greta.lind@norrfall.example')}${person('Sven Ek', 'Mill manager', 'sven.ek@norrfall.example')}${person('Tom Reyes', 'Account manager', 'tom.reyes@sturdy.example')}</ul>`,
    );
    expect(among).toEqual(['greta.lind@norrfall.example', 'sven.ek@norrfall.example']);
  });

  it('takes no label from the row above', () => {
    const { among, client } = read(
      'https://crm.example/companies/9',
      'Norrfall Timber',
      `<h1>Norrfall Timber</h1><table><tr><td>Customer code</td><td>CU-1</td></tr><tr><td>Sales representatives</td><td>Tom Reyes ${mail('tom@sturdy.example')}</td></tr></table>`,
    );
    expect([client, among]).toEqual([null, []]);
  });

  it('knows a field for an address by what is around it, where that holds nothing else', () => {
    const { client } = read(
      'https://crm.example/customers/7',
      'Hamza Qureshi',
      `<div><a class="customer-name" href="/customers/7">Hamza Qureshi</a><ul><li class="customer-email"><a href="#">sales77@qmail.example</a></li></ul></div>`,
    );
    expect(client).toBe('sales77@qmail.example');
  });

  it('knows the one a ticket is about by the part that is called the customer’s', () => {
    const ticket = (part: string) =>
      read(
        'https://desk.example/tickets/4',
        'Cannot export',
        `<h1>Cannot export</h1><div class="${part}"><div>Hamza Qureshi</div><div class="email">sales77@qmail.example</div></div>`,
      ).client;
    expect(ticket('customer-block')).toBe('sales77@qmail.example');
    expect(ticket('customer-block agent')).toBeNull();
  });

  it('knows a person without an address by the name that the document says and the page repeats', () => {
    const { name, client } = read(
      'https://crm.example/contacts/11',
      'Petra Novak - Lanternworks Desk',
      '<div class="who">Petra Novak</div><dl><dt>Phone</dt><dd>+44 20 5550 0132</dd></dl>',
    );
    expect([name, client]).toEqual(['Petra Novak', null]);
  });

  it('shows no tab and no count as the company', () => {
    const { company } = read(
      'https://crm.example/contacts/11',
      'Greta Lind',
      `<h1>Greta Lind</h1>${mail('greta.lind@norrfall.example')}<a href="/accounts/4">Account</a><a href="/accounts/4">(<b>3</b>)</a><a href="/accounts/4">Norrfall Timber</a>`,
    );
    expect(company).toBe('Norrfall Timber');
  });
});
