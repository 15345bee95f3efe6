import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureFiles } from './fixture.ts';

const report = (page: unknown, changes: object = {}) =>
  JSON.stringify({
    form: 'ovation page report 1',
    site: 'gmail',
    place: 'thread',
    variant: null,
    fault: 'no-thread',
    day: '2026-11-03',
    found: {},
    page,
    ...changes,
  });
const html = (...lines: string[]) => Object.values(fixtureFiles(report(lines)))[0] ?? '';

describe('npm run fixture', () => {
  it('writes a page with made-up words in the place of what was there', () => {
    const page = html(
      'body.xE',
      ' main.pane role=main',
      '  h2.hP title data-legacy-thread-id ~subject',
      '   - words',
      '  a href=mailto: title=@',
      '   - address',
      '  img src alt',
      '  div style !hidden',
      '  - alike 12',
    );
    expect(page).toContain('<!-- Made of a report of 2026-11-03: gmail, thread, no-thread.');
    expect(page).toContain('<h2 class="hP" title="Words 1" data-legacy-thread-id="19fa296800000001">');
    expect(page).toContain('<a href="mailto:person1@client.example" title="person1@client.example">');
    expect(page).toContain('person2@client.example\n  </a>');
    expect(page).toContain('<img alt="Words 3">\n  <div style="display: none">');
    expect(page).toContain('<!-- alike 12 -->');
  });

  it('is called by the month and the kind of page, or as one says', () => {
    expect(Object.keys(fixtureFiles(report(['body'])))).toEqual([
      'tests/fixtures/sites/gmail/2026-11-thread.html',
    ]);
    expect(Object.keys(fixtureFiles(report(['body']), '2026-11-thread-de'))).toEqual([
      'tests/fixtures/sites/gmail/2026-11-thread-de.html',
    ]);
  });

  it.each([
    ['no JSON', 'Dear maintainer'],
    ['another file', '{"version":1}'],
    ['nothing', 'null'],
    ['an unknown site', report(['body'], { site: 'evil' })],
    ['a site that leads elsewhere', report(['body'], { site: '../../..' })],
    ['a kind that leads elsewhere', report(['body'], { place: '../x' })],
    ['a day that is none', report(['body'], { day: 'today --> <script>' })],
    ['no page', report('body')],
    ['no body', report(['div'])],
    ['two bodies', report(['body', 'body'])],
    ['a line that is no text', report(['body', 7])],
    ['markup', report(['body', ' p<script>alert(1)</script>'])],
    ['a script', report(['body', ' script src'])],
    ['a value with a quote', report(['body', ' p title="onload'])],
    ['a value that is a link', report(['body', ' a href=https://evil.example'])],
    ['words', report(['body', ' p', '  - Dana wrote'])],
  ])('refuses %s', (_, text) => {
    expect(() => fixtureFiles(text)).toThrow(Error);
  });

  it('refuses a name that leads elsewhere', () => {
    expect(() => fixtureFiles(report(['body']), '../thread')).toThrow(/no name/);
  });

  it('writes nothing that runs or loads, whatever stands in the report', () => {
    const name = fc.constantFrom(
      'src',
      'onclick',
      'style',
      'href',
      'srcdoc',
      'action',
      'x',
      'data-y',
      'ONERROR',
    );
    const value = fc.oneof(fc.constantFrom('', '=@', '=javascript:', '=mailto:', '=true'), fc.string());
    const line = fc.tuple(fc.constantFrom('img', 'iframe', 'a', 'form', 'svg', 'p'), name, value);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        let page = '';
        try {
          page = html('body', ...lines.map(([tag, one, text]) => ` ${tag} ${one}${text}`));
        } catch {
          return;
        }
        expect(page).not.toMatch(/<script|\son\w+=|javascript:|\ssrc(?:doc)?=|\saction=|https?:/i);
      }),
      { numRuns: 2_000 },
    );
  });
});
