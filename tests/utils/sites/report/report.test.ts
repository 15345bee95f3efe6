import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KNOWN_WORDS } from '../../../../utils/dom/outline/known-words.ts';
import { gmail } from '../../../../utils/sites/gmail/adapter.ts';
import { MAILS } from '../../../../utils/sites/mails.ts';
import { outlook } from '../../../../utils/sites/outlook/adapter.ts';
import { RECORD_SITES } from '../../../../utils/sites/record-sites.ts';
import { recordAdapter } from '../../../../utils/sites/records/record-adapter.ts';
import type { PageReport } from '../../../../utils/sites/report/page-report.ts';
import { reportOf } from '../../../../utils/sites/report/report.ts';
import { fixtureFiles } from '../../../repository/fixture.ts';
import { FIXTURES, openFixture } from '../gmail/open-fixture.ts';
import { openShadows } from '../records/kept-page.ts';
import { previewPage, savedPage } from '../roundcube/saved-page.ts';

const ADAPTERS = [gmail, outlook, ...MAILS, ...RECORD_SITES.map(recordAdapter)];
const TODAY = new Date('2026-11-03T12:00:00Z');
const THREAD = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKrKpLVgBrDnqWxTjbtHcZMfw';
const FOLDER = 'tests/fixtures/sites';
const report = (document: Document, location: Location) => {
  const text = reportOf(document, location, ADAPTERS, TODAY);
  return { text, report: JSON.parse(text) as PageReport };
};
/** Every kept page of every site. */
const KEPT = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);

/** A kept page, without a request for what it links. */
function kept(file: string): Document {
  const html = readFileSync(join(FOLDER, file), 'utf8')
    .replaceAll('rel="stylesheet"', 'rel="preload"')
    .replaceAll('<iframe ', '<iframe srcdoc="" ');
  const document = new DOMParser().parseFromString(html, 'text/html');
  openShadows(document);
  return document;
}

/** What people wrote and are called on a page: texts, titles, labels, fields. */
function wordsOf(document: Document): Set<string> {
  const texts = [...document.body.querySelectorAll('*')].flatMap((element) => [
    ...[...element.childNodes]
      .filter(({ nodeType }) => nodeType === 3)
      .map(({ nodeValue }) => nodeValue ?? ''),
    ...['title', 'alt', 'aria-label', 'placeholder', 'value', 'href', 'email', 'name', 'data-hovercard-id']
      .map((name) => element.getAttribute(name) ?? '')
      .filter((value) => /[@ ]/.test(value)),
  ]);
  const words = texts
    .filter((text) => !/[{};]/.test(text))
    .flatMap((text) => text.toLowerCase().match(/[a-z]{4,}/g) ?? []);
  return new Set(words);
}

/** Words that our selectors name: they are published with them. */
const OWN = new Set(
  readdirSync('utils/sites', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:selectors|records)\.ts$/.test(file))
    .flatMap((file) => readFileSync(join('utils/sites', file), 'utf8').match(/[a-z]+|[A-Z][a-z]+/g) ?? [])
    .map((word) => word.toLowerCase()),
);

describe('X2 a report of a page', () => {
  it.each(KEPT)('holds no address and no word of %s', (file) => {
    const page = kept(file);
    const location = new URL(
      file.startsWith('gmail') ? THREAD : 'https://crm.example/',
    ) as unknown as Location;
    const { text, report: made } = report(page, location);
    const lines = made.page.join('\n');
    expect(lines).not.toMatch(/@[a-z]/i);
    const shown = new Set(lines.toLowerCase().match(/[a-z]+/g) ?? []);
    const leaked = [...wordsOf(page)].filter(
      (word) => shown.has(word) && !KNOWN_WORDS.has(word) && !OWN.has(word),
    );
    expect(leaked.filter((word) => !['alike', 'others', 'words'].includes(word))).toEqual([]);
    expect(text.length).toBeLessThan(220_000);
    expect(made.page.length).toBeGreaterThan(1);
  });

  it('says which site and shape it is, what is missing, and what each name found', () => {
    openFixture('2026-06-thread', THREAD);
    const { report: made } = report(document, document.location);
    expect(made).toMatchObject({
      form: 'ovation page report 1',
      site: 'gmail',
      place: 'thread',
      variant: 'gmail-2026-06',
      fault: null,
      day: '2026-11-03',
      found: { sender: 3 },
    });
    expect(made.page.filter((line) => line.endsWith('~sender'))).toHaveLength(3);
  });

  it('closes what came with a mail', () => {
    openFixture('2026-06-thread', THREAD);
    const body = document.querySelector('.ii.gt .a3s') as HTMLElement;
    body.innerHTML =
      '<table class="newsletter"><tr><td><a href="https://track.example/1">x</a></td></tr></table>';
    expect(report(document, document.location).text).not.toContain('newsletter');
  });

  it('is made of a page of no known site, too', () => {
    document.body.className = '';
    document.body.innerHTML = '<main class="card"><p>Dana</p></main>';
    const { report: made } = report(document, new URL('https://crm.example/') as unknown as Location);
    expect(made).toMatchObject({ site: 'any', place: null, fault: null, found: {} });
    expect(made.page).toEqual(['body', ' main.card', '  p', '   - words']);
  });
});

describe('X2 a fixture made of a report', () => {
  const parsed = (html: string | undefined) => new DOMParser().parseFromString(html ?? '', 'text/html');

  // Of 2025-11 a value told the shape, and no value is reported.
  it.each(FIXTURES.filter((name) => /thread|pane/.test(name) && !name.startsWith('2025-11')))(
    'reads as the page did, of %s',
    (name) => {
      openFixture(name, THREAD);
      const before = gmail.read(document, document.location);
      const { text, report: made } = report(document, document.location);
      const [[file, html] = []] = Object.entries(fixtureFiles(text));
      expect(file).toBe(`tests/fixtures/sites/gmail/2026-11-${made.place}.html`);
      const page = parsed(html);
      document.body.className = page.body.className;
      document.body.innerHTML = page.body.innerHTML;
      const after = gmail.read(document, document.location);
      expect(after).toMatchObject({ variant: before?.variant, place: before?.place });
      expect(after?.messages.map(({ state, from }) => [state, from === null])).toEqual(
        before?.messages.map(({ state, from }) => [state, from === null]),
      );
      for (const { from } of after?.messages ?? [])
        expect(from?.email ?? '@client.example').toMatch(/@client\.example$/);
    },
  );

  it('has a page for each frame', () => {
    const { document: page, location } = previewPage();
    const files = fixtureFiles(report(page, location).text);
    expect(Object.keys(files)).toEqual([
      'tests/fixtures/sites/roundcube/2026-11-preview.html',
      'tests/fixtures/sites/roundcube/2026-11-preview-frame.html',
    ]);
    const inner = parsed(Object.values(files)[1]);
    expect(inner.querySelector('#message-header h2.subject')).not.toBeNull();
    expect(inner.querySelector('#messagebody')?.textContent?.trim()).toMatch(/^Words \d+$/);
  });

  it('has the open shadow roots of the page, and the parts that its makers named', () => {
    const page = savedPage('show').document;
    page.body.className = '';
    page.body.innerHTML = '<main><x-field data-testid="person.email"></x-field></main>';
    const root = page.querySelector('x-field')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<a href="mailto:dana@acme.example">Dana</a>';
    const [html] = Object.values(
      fixtureFiles(report(page, new URL('https://crm.example/') as unknown as Location).text),
    );
    const made = parsed(html);
    openShadows(made);
    const field = made.querySelector('x-field[data-testid="person.email"]');
    expect(field?.shadowRoot?.querySelector('a')?.getAttribute('href')).toBe('mailto:person1@client.example');
  });
});
