import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../../utils/sites/records/read-record.ts';
import type { RecordSite } from '../../../../utils/sites/records/record-site.ts';
import { recordAt } from './open-record.ts';

const SITE: RecordSite = {
  id: 'atomic',
  matches: () => true,
  variants: () => [
    {
      id: 'sample-2026-11',
      routes: [
        { kind: 'contact', at: /^\/contact\/(?<id>\d+)/ },
        { kind: 'deal', at: /^\/deal\/(?<id>\d+)/ },
        { kind: 'company', at: /^\/company\/(?<id>\d+)/ },
      ],
      main: 'main',
      parts: {
        name: 'h1',
        email: 'a[href^="mailto:"]',
        person: '.person',
        fields: { title: '.title', phone: '.phone', company: '.company' },
      },
      hosts: 'x-field',
    },
  ],
};
const CONTACT = 'https://crm.example/contact/7';
const at = (address: string, markup: string) => recordAt(SITE, address, markup)?.record ?? null;

describe('X2 reading the record a page shows', () => {
  it('is the person with their addresses and fields as they stand there', () => {
    const markup = `<main><h1> Nora  Quist </h1><a href="mailto:Nora@Quist.example?subject=Hi">write</a>
      <a href="mailto:nora.quist@mail.example">other</a><p class="title">Head of sites</p><p class="phone"></p>
      <p class="company">Quist Logistics</p></main>`;
    expect(at(CONTACT, markup)).toEqual({
      kind: 'contact',
      id: '7',
      url: CONTACT,
      name: 'Nora Quist',
      people: [{ name: 'Nora Quist', emails: ['nora@quist.example', 'nora.quist@mail.example'] }],
      company: { name: 'Quist Logistics', domain: null },
      fields: [
        { field: 'title', value: 'Head of sites' },
        { field: 'company', value: 'Quist Logistics' },
      ],
      certainty: 'sure',
    });
  });

  it('is nothing at an address that names no record, or before the record is drawn', () => {
    expect(at('https://crm.example/contacts', '<main><h1>Contacts</h1></main>')).toBeNull();
    expect(at(CONTACT, '<div class="spinner"></div>')).toBeNull();
    expect(at(CONTACT, '<main><h1></h1></main>')).toBeNull();
  });

  it('is of several main parts the last that is shown', () => {
    const markup = `<div style="display: none"><main><h1>Old tab</h1></main></div>
      <main><h1>First</h1></main><main><h1>Nora</h1></main><main hidden><h1>Hidden</h1></main>`;
    expect(at(CONTACT, markup)?.name).toBe('Nora');
  });

  it('keeps a person who has no address, by name', () => {
    expect(at(CONTACT, '<main><h1>Nora Quist</h1></main>')?.people).toEqual([
      { name: 'Nora Quist', emails: [] },
    ]);
  });

  it('names everybody on a deal once, with an address where one stands', () => {
    const markup = `<main><h1>Northern site</h1><a href="mailto:nora@quist.example">nora@quist.example</a>
      <a href="mailto:nora@quist.example">Nora Quist</a><p class="person">Nora Quist</p><p class="person">Ted Lo</p></main>`;
    expect(at('https://crm.example/deal/9', markup)?.people).toEqual([
      { name: 'Nora Quist', emails: ['nora@quist.example'] },
      { name: 'Ted Lo', emails: [] },
    ]);
  });

  it('is its own company where it is one', () => {
    expect(at('https://crm.example/company/3', '<main><h1>Quist Logistics</h1></main>')?.company).toEqual({
      name: 'Quist Logistics',
      domain: null,
    });
  });

  it('looks into open shadow roots', () => {
    const page = document.implementation.createHTMLDocument('');
    page.body.innerHTML = '<main><h1>Nora</h1><x-field></x-field></main>';
    const root = page.querySelector('x-field')?.attachShadow({ mode: 'open' });
    const link = page.createElement('a');
    link.setAttribute('href', 'mailto:nora@quist.example');
    root?.append(link);
    const found = readRecord(SITE, page, new URL(CONTACT) as unknown as Location);
    expect(found?.record.people).toEqual([{ name: 'Nora', emails: ['nora@quist.example'] }]);
  });
});
