import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageView } from '../../../../utils/clients/page-view.ts';
import { readRecord } from '../../../../utils/sites/records/read-record.ts';
import type { RecordSite } from '../../../../utils/sites/records/record-site.ts';
import { watchRecord } from '../../../../utils/sites/records/watch-record.ts';
import { type KeptPage, keptPage } from './kept-page.ts';

/** A contact's page of a CRM, and where a mischievous page can put things. */
export interface ContactPage {
  readonly fixture: string;
  readonly address: string;
  /** The same page at the record of somebody else, whom `renamed` makes of it. */
  readonly next: string;
  /** The page while that record is being drawn. */
  readonly halfDrawn: string;
  /** What the client is called, and the address that is theirs alone on this page. */
  readonly name: string;
  readonly email: string;
  /** Where the activities stand. */
  readonly feed: string;
}

const NEXT = { name: 'Pia Vance', email: 'pia@vancegardens.example' };

/** What holds of every CRM: nobody else is read, late pages and mischief mislead nobody. */
export function tellsTheCrmStory(site: RecordSite, contact: ContactPage): void {
  const open = () => keptPage(site, contact.fixture, contact.address);
  const emails = ({ document, location }: KeptPage) =>
    readRecord(site, document, location)?.record.people.flatMap((one) => one.emails);
  const insert = (page: KeptPage, selector: string, markup: string) => {
    const element = page.document.querySelector(selector);
    if (!element) throw new Error(`${selector} is not on the page`);
    element.insertAdjacentHTML('afterbegin', markup);
  };

  describe(`X2 a page of ${site.id} made to mislead`, () => {
    it('is read as before among 10,000 addresses of others', () => {
      const page = open();
      const before = readRecord(site, page.document, page.location)?.record;
      const links = Array.from({ length: 10_000 }, (_, n) => `<a href="mailto:x${n}@evil.example">x</a>`);
      insert(page, contact.feed, links.join(''));
      page.document.body.insertAdjacentHTML('beforeend', links.slice(0, 500).join(''));
      expect(readRecord(site, page.document, page.location)?.record).toEqual(before);
    });

    it('is read as before 500 elements deep', () => {
      const page = open();
      const before = readRecord(site, page.document, page.location)?.record;
      const { body } = page.document;
      const deep = page.document.createElement('div');
      let end = deep;
      for (let level = 1; level < 500; level++) end = end.appendChild(page.document.createElement('div'));
      end.append(...body.childNodes);
      body.append(deep);
      expect(readRecord(site, page.document, page.location)?.record).toEqual(before);
    });

    it('names nobody by attributes, by hidden parts or by words in its feed', () => {
      const page = open();
      insert(
        page,
        contact.feed,
        `<div data-email-address="evil@evil.example" data-email="evil@evil.example" title="evil@evil.example">
           <a href="mailto:evil@evil.example" aria-label="evil@evil.example">${contact.name}</a></div>`,
      );
      page.document.body.insertAdjacentHTML(
        'afterbegin',
        '<div hidden><a href="mailto:evil@evil.example">evil@evil.example</a></div>',
      );
      expect(emails(page)).not.toContain('evil@evil.example');
    });

    it('shows by name the characters that turn the reading direction', () => {
      const { document, location } = open();
      replace(document.body, contact.name, `${contact.name}\u202egpj.exe`);
      expect(readRecord(site, document, location)?.record.name).toBe(`${contact.name}⟦RLO⟧gpj.exe`);
    });
  });

  describe(`X2 going from record to record in ${site.id}`, () => {
    let life: AbortController;
    let seen: (string | null)[];
    beforeEach(() => {
      vi.useFakeTimers();
      life = new AbortController();
      seen = [];
    });
    afterEach(() => {
      life.abort();
      vi.useRealTimers();
      document.body.replaceChildren();
    });
    const goTo = (address: string) =>
      (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);
    const draw = (fixture: string) => {
      const kept = keptPage(site, fixture, contact.address).document.body;
      document.body.replaceChildren(...kept.childNodes);
    };
    const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
    const report = (view: PageView | null) =>
      seen.push(view?.record ? `${view.record.name} <${view.record.people[0]?.emails[0]}>` : null);

    it('is never a moment with the wrong client, however late the new one is drawn', async () => {
      goTo(contact.address);
      draw(contact.fixture);
      const read = (page: Document, where: Location) => readRecord(site, page, where);
      watchRecord({ id: site.id, read }, document, life.signal, report);
      const first = `${contact.name} <${contact.email}>`;
      expect(seen).toEqual([first]);

      goTo(contact.next);
      document.body.setAttribute('data-loading', 'true');
      await wait(300);
      expect(seen).toEqual([first, null]);
      draw(contact.halfDrawn);
      await wait(2_000);
      expect(seen).toEqual([first, null]);
      draw(contact.fixture);
      replace(document.body, contact.name, NEXT.name);
      replace(document.body, contact.email, NEXT.email);
      await wait(150);
      expect(seen).toEqual([first, null, `${NEXT.name} <${NEXT.email}>`]);
    });
  });
}

/** Puts other words where these stand, in text, in links and in fields. */
function replace(root: ParentNode, from: string, to: string): void {
  for (const element of root.querySelectorAll('*')) {
    const href = element.getAttribute('href');
    if (href?.includes(from)) element.setAttribute('href', href.replace(from, to));
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE && node.textContent?.includes(from)) {
        node.textContent = node.textContent.replace(from, to);
      }
    }
  }
}
